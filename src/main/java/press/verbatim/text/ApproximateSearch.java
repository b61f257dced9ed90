package press.verbatim.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a text has a pattern with at most so many letters put in, left out or replaced; {@link Anchoring} calls it.
 *
 * <p>Gene Myers, <em>A fast bit-vector algorithm for approximate string matching based on dynamic programming</em>, Journal of the ACM
 * 46 (3), 1999: a column of the edit matrix is kept as vertical differences in two bit vectors and advanced by one letter in a few
 * instructions, 64 rows at a time. Patterns longer than a word are cut in blocks which hand the horizontal difference on, as in its
 * section 4.
 */
final class ApproximateSearch {
    private static final int WORD = 64;

    /** The end, exclusive, is where the fewest errors were counted. */
    record Match(int start, int end, int errors) {}

    private final int[] pattern;
    private final int blocks;
    private final Map<Integer, long[]> letters = new HashMap<>();
    private final long[][] common = new long[1024][];
    private final long[] absent;
    private final long[] plus;
    private final long[] minus;

    ApproximateSearch(int[] pattern) {
        this.pattern = pattern;
        this.blocks = (pattern.length + WORD - 1) / WORD;
        this.absent = new long[blocks];
        this.plus = new long[blocks];
        this.minus = new long[blocks];
        for (int at = 0; at < pattern.length; at++) {
            letters.computeIfAbsent(pattern[at], letter -> new long[blocks])[at / WORD] |= 1L << at % WORD;
        }
        Arrays.setAll(common, letter -> letters.getOrDefault(letter, absent));
    }

    /** The best places in a range of a text, none overlapping a better one. */
    List<Match> find(int[] text, int from, int to, int maxErrors) {
        List<int[]> ends = ends(text, from, to, maxErrors);
        ApproximateSearch backwards = new ApproximateSearch(reversed(pattern, 0, pattern.length));
        List<Match> found = new ArrayList<>();
        for (int[] end : ends) {
            found.add(new Match(start(backwards, text, from, end), end[0], end[1]));
        }
        return found;
    }

    /** Ends with their errors: of each run of ends within reach of one another the one with the fewest. */
    private List<int[]> ends(int[] text, int from, int to, int maxErrors) {
        List<int[]> ends = new ArrayList<>();
        reset();
        int errors = pattern.length;
        for (int at = from; at < to; at++) {
            errors += advance(text[at]);
            if (errors <= maxErrors) {
                keep(ends, at + 1, errors);
            }
        }
        return ends;
    }

    private void keep(List<int[]> ends, int end, int errors) {
        int[] last = ends.isEmpty() ? null : ends.getLast();
        if (last == null || end - last[0] > pattern.length / 2) {
            ends.add(new int[] {end, errors});
        } else if (errors < last[1]) {
            ends.set(ends.size() - 1, new int[] {end, errors});
        }
    }

    /** The pattern read backwards from the end finds where the match starts. */
    private static int start(ApproximateSearch backwards, int[] text, int from, int[] end) {
        int reach = Math.max(from, end[0] - backwards.pattern.length - end[1]);
        backwards.reset();
        int errors = backwards.pattern.length;
        int best = end[0];
        int fewest = Integer.MAX_VALUE;
        for (int at = end[0] - 1; at >= reach; at--) {
            errors += backwards.advance(text[at]);
            if (errors < fewest) {
                fewest = errors;
                best = at;
            }
        }
        return best;
    }

    private void reset() {
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
    }

    /** Reads a letter; answers by how much the errors of the whole pattern changed. */
    private int advance(int letter) {
        long[] equal = letter < common.length ? common[letter] : letters.getOrDefault(letter, absent);
        int carry = 0;
        for (int block = 0; block < blocks; block++) {
            carry = advance(block, equal[block], carry);
        }
        return carry;
    }

    private int advance(int block, long equal, int carry) {
        long pv = plus[block];
        long mv = minus[block];
        long eq = carry < 0 ? equal | 1L : equal;
        long xv = equal | mv;
        long xh = (((eq & pv) + pv) ^ pv) | eq;
        long ph = mv | ~(xh | pv);
        long mh = pv & xh;
        long last = 1L << (block == blocks - 1 ? (pattern.length - 1) % WORD : WORD - 1);
        int out = (ph & last) != 0 ? 1 : (mh & last) != 0 ? -1 : 0;
        ph = ph << 1 | (carry > 0 ? 1L : 0L);
        mh = mh << 1 | (carry < 0 ? 1L : 0L);
        plus[block] = mh | ~(xv | ph);
        minus[block] = ph & xv;
        return out;
    }

    static int[] reversed(int[] points, int from, int to) {
        int[] backwards = new int[to - from];
        Arrays.setAll(backwards, at -> points[to - 1 - at]);
        return backwards;
    }
}
