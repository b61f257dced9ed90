package press.verbatim.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A day and an hour in the newsroom’s time. A day without an hour gets the usual one, and shows it. Forms of every module use it. */
public class MomentField extends CustomField<LocalDateTime> implements LocaleChangeObserver {
    private static final long serialVersionUID = 1L;
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final ZoneId zone;
    private final LocalTime usual;
    private final DayField day = new DayField();
    private final TimePicker hour = new TimePicker();

    public MomentField(String label, ZoneId zone, LocalTime usual) {
        this.zone = zone;
        this.usual = usual;
        setLabel(label);
        day.setPlaceholder(getTranslation("ui.moment.day"));
        day.setAriaLabel(label + ", " + getTranslation("ui.moment.day"));
        day.addValueChangeListener(change -> completeHour());
        hour.setPlaceholder(getTranslation("ui.moment.hour"));
        hour.setAriaLabel(label + ", " + getTranslation("ui.moment.hour"));
        Div both = new Div(day, hour);
        both.addClassName("v-moment");
        add(both);
        setWidthFull();
    }

    /** A field of several parts has no role that could be required: its day says so, its label shows it. */
    @Override
    public final void setRequiredIndicatorVisible(boolean required) {
        day.setRequiredIndicatorVisible(required);
        setClassName("v-moment-required", required);
    }

    @Override
    public final boolean isRequiredIndicatorVisible() {
        return day.isRequiredIndicatorVisible();
    }

    public void show(@Nullable Instant time) {
        setValue(time == null ? null : LocalDateTime.ofInstant(time, zone));
    }

    public @Nullable Instant time() {
        @Nullable LocalDateTime shown = generateModelValue();
        return shown == null ? null : shown.atZone(zone).toInstant();
    }

    /** Whether the clocks are put forward over what is shown: there is no such hour in that night. */
    public boolean isSkipped() {
        @Nullable LocalDateTime shown = generateModelValue();
        return shown != null && zone.getRules().getValidOffsets(shown).isEmpty();
    }

    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        @Nullable LocalDate on = day.getValue();
        @Nullable LocalTime at = hour.getValue();
        return on == null ? null : on.atTime(at == null ? usual : at);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime value) {
        day.setValue(value == null ? null : value.toLocalDate());
        hour.setValue(value == null ? null : value.toLocalTime());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        hour.setLocale(DayWords.known(event.getLocale()));
    }

    private void completeHour() {
        if (day.getValue() != null && hour.getValue() == null) {
            hour.setValue(usual);
        }
    }
}
