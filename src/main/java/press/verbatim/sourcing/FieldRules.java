package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** What holds for the fields of every form of this room; each refusal names its field. */
final class FieldRules {
    private FieldRules() {}

    static String text(String field, String given, int limit) {
        return limited(field, Normal.nfc(given).strip(), limit);
    }

    /** @param limit in code points */
    static String limited(String field, String text, int limit) {
        if (CodePoints.length(text) > limit) {
            throw new Refusal(field, "sourcing.refused.long", limit);
        }
        return text;
    }

    static String required(String field, String messageKey, String text, int limit) {
        if (text.isEmpty()) {
            throw new Refusal(field, messageKey);
        }
        return limited(field, text, limit);
    }

    /** A time that was, and that somebody gave. */
    static Instant past(String field, String messageKey, @Nullable Instant time, Instant now) {
        if (time == null) {
            throw new Refusal(field, messageKey);
        }
        notAfter(field, time, now);
        return time;
    }

    static void notAfter(String field, @Nullable Instant time, Instant now) {
        if (time != null && time.isAfter(now)) {
            throw new Refusal(field, "sourcing.refused.future");
        }
    }
}
