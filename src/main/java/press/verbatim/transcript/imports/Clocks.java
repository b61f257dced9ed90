package press.verbatim.transcript.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as transcripts write them: {@code [h…h:]mm:ss[.fff]}, with a comma in SRT. */
final class Clocks {
    static final String PATTERN = "\\d{1,4}:\\d{1,2}(?::\\d{1,2})?(?:[.,]\\d{1,3})?";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{1,2})(?:[.,](\\d{1,3}))?");

    private Clocks() {}

    /** The milliseconds of a time, null where minutes or seconds pass 59 or it is no time. */
    static @Nullable Long millis(String time) {
        Matcher parts = PARTS.matcher(time);
        if (!parts.matches()) {
            return null;
        }
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        long minutes = Long.parseLong(parts.group(2));
        long seconds = Long.parseLong(parts.group(3));
        boolean overflow = seconds > 59 || (parts.group(1) != null && minutes > 59);
        return overflow ? null : ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction(parts.group(4));
    }

    private static long fraction(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong((digits + "00").substring(0, 3));
    }
}
