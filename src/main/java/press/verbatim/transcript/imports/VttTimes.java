package press.verbatim.transcript.imports;

import org.jspecify.annotations.Nullable;

/**
 * "Collect WebVTT cue timings and settings": start, arrow, end. What follows are settings of the cue's place on a screen, which never
 * make it fail and say nothing about words.
 *
 * @param problem why the line fails, null where it does not
 */
record VttTimes(long start, long end, @Nullable Reason problem) {

    static VttTimes read(String line) {
        VttScanner scanner = new VttScanner(line);
        scanner.skipSpaces();
        long start = scanner.timestamp();
        scanner.skipSpaces();
        boolean arrow = scanner.skip("-->");
        if (start == VttScanner.NONE || !arrow) {
            return new VttTimes(0, 0, Reason.BAD_TIME);
        }
        scanner.skipSpaces();
        if (scanner.atEnd()) {
            return new VttTimes(0, 0, Reason.NO_END);
        }
        long end = scanner.timestamp();
        return end == VttScanner.NONE ? new VttTimes(0, 0, Reason.BAD_TIME) : new VttTimes(start, end, null);
    }
}
