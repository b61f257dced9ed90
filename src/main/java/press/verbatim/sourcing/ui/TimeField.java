package press.verbatim.sourcing.ui;

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
import press.verbatim.ui.DayField;

/** A day and an hour in the newsroom’s time. A day without an hour is meant to its end, and shows it. */
class TimeField extends CustomField<LocalDateTime> implements LocaleChangeObserver {
    private static final long serialVersionUID = 1L;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final ZoneId zone;
    private final DayField day = new DayField();
    private final TimePicker hour = new TimePicker();

    TimeField(String label, ZoneId zone) {
        this.zone = zone;
        setLabel(label);
        day.setPlaceholder(getTranslation("sourcing.date"));
        day.setAriaLabel(label + ", " + getTranslation("sourcing.date"));
        day.addValueChangeListener(change -> completeHour());
        hour.setPlaceholder(getTranslation("sourcing.hour"));
        hour.setAriaLabel(label + ", " + getTranslation("sourcing.hour"));
        Div both = new Div(day, hour);
        both.addClassName("v-sourcing-time");
        add(both);
        setWidthFull();
    }

    /** A field of several parts has no role that could be required: its day says so, its label shows it. */
    @Override
    public final void setRequiredIndicatorVisible(boolean required) {
        day.setRequiredIndicatorVisible(required);
        setClassName("v-sourcing-required", required);
    }

    void show(@Nullable Instant time) {
        setValue(time == null ? null : LocalDateTime.ofInstant(time, zone));
    }

    @Nullable
    Instant time() {
        @Nullable LocalDateTime shown = generateModelValue();
        return shown == null ? null : shown.atZone(zone).toInstant();
    }

    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        @Nullable LocalDate on = day.getValue();
        @Nullable LocalTime at = hour.getValue();
        return on == null ? null : on.atTime(at == null ? END_OF_DAY : at);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime value) {
        day.setValue(value == null ? null : value.toLocalDate());
        hour.setValue(value == null ? null : value.toLocalTime());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        hour.setLocale(event.getLocale());
    }

    private void completeHour() {
        if (day.getValue() != null && hour.getValue() == null) {
            hour.setValue(END_OF_DAY);
        }
    }
}
