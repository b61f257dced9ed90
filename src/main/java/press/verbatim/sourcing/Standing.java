package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a request stands now. */
public enum Standing {
    /** No answer yet, and time left or no term set. */
    WAITING,
    /** No answer, and the term is over. */
    SILENT,
    ANSWERED,
    REFUSED;

    static Standing of(Outcome outcome, @Nullable Instant deadline, Instant now) {
        return switch (outcome) {
            case ANSWERED -> ANSWERED;
            case REFUSED -> REFUSED;
            case WAITING -> deadline != null && deadline.isBefore(now) ? SILENT : WAITING;
        };
    }

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "sourcing.standing." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
