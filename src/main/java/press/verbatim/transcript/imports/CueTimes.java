package press.verbatim.transcript.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line of a cue's times: start, arrow, end, and settings that say nothing about words. */
final class CueTimes {
    private static final Pattern LINE = Pattern.compile("\\s*(\\S*)\\s*-->\\s*(\\S*)(?:\\s.*)?");

    private CueTimes() {}

    /** Start and end, or the reason why they cannot be read. */
    record Read(long start, long end, @Nullable Reason problem) {}

    static Read read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return problem(Reason.BAD_TIME);
        }
        Long start = Clocks.millis(parts.group(1));
        Long end = Clocks.millis(parts.group(2));
        if (end == null && parts.group(2).isEmpty()) {
            return problem(Reason.NO_END);
        }
        if (start == null || end == null) {
            return problem(Reason.BAD_TIME);
        }
        return end < start ? problem(Reason.END_BEFORE_START) : new Read(start, end, null);
    }

    private static Read problem(Reason reason) {
        return new Read(0, 0, reason);
    }
}
