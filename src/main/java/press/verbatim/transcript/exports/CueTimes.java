package press.verbatim.transcript.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.verbatim.transcript.imports.ReadTurn;

/**
 * Start and end of a subtitle, made up where the turn has none: a player needs both.
 *
 * @param known whether the turn has a start of its own
 * @param ends whether it has an end of its own
 */
record CueTimes(long start, long end, boolean known, boolean ends) {
    /** How long words without an end stay, unless the next turn begins before. */
    private static final long STAY = 5_000;

    static List<CueTimes> of(List<ReadTurn> turns) {
        List<CueTimes> times = new ArrayList<>(turns.size());
        long last = 0;
        for (int at = 0; at < turns.size(); at++) {
            Long start = turns.get(at).startMillis();
            Long end = turns.get(at).endMillis();
            last = start == null ? last : start;
            times.add(new CueTimes(last, end == null ? until(last, at, turns) : end, start != null, end != null));
        }
        return times;
    }

    private static long until(long start, int at, List<ReadTurn> turns) {
        Long next = at + 1 < turns.size() ? turns.get(at + 1).startMillis() : null;
        return next != null && next > start ? Math.min(next, start + STAY) : start + STAY;
    }

    static String clock(long millis, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                point,
                millis % 1000);
    }
}
