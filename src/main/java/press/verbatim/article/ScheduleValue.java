package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffId;

/**
 * That an article goes out by itself.
 *
 * @param scheduledKind as which change of a live article; null where it is not live
 * @param scheduledUnseen the points of the gate that were there when it was scheduled, and hidden from whoever did
 */
@Embeddable
record ScheduleValue(
        Instant scheduledAt,
        UUID scheduledBy,
        @Nullable @Enumerated(EnumType.STRING) ReleaseKind scheduledKind,
        @Column(columnDefinition = "text") String scheduledNote,
        @Column(columnDefinition = "text") String scheduledUnseen) {
    private static final String BETWEEN = "\n";

    static ScheduleValue of(Instant at, StaffId by, @Nullable ReleaseKind kind, String note, Set<String> unseen) {
        return new ScheduleValue(at, by.value(), kind, note, String.join(BETWEEN, unseen));
    }

    StaffId by() {
        return new StaffId(scheduledBy);
    }

    Set<String> unseen() {
        return Set.of(scheduledUnseen.split(BETWEEN));
    }

    PlannedRelease planned() {
        return new PlannedRelease(scheduledAt, scheduledKind, scheduledNote);
    }
}
