package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A date and hour in the newsroom's time. */
class TimeField extends DateTimePicker {
    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    TimeField(String label, ZoneId zone) {
        super(label);
        this.zone = zone;
        setLocale(getLocale());
        setDatePlaceholder(getTranslation("sourcing.date"));
        setTimePlaceholder(getTranslation("sourcing.hour"));
        setWidthFull();
    }

    void show(@Nullable Instant time) {
        setValue(time == null ? null : LocalDateTime.ofInstant(time, zone));
    }

    @Nullable
    Instant time() {
        @Nullable LocalDateTime shown = getValue();
        return shown == null ? null : shown.atZone(zone).toInstant();
    }
}
