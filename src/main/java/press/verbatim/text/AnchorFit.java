package press.verbatim.text;

import java.util.Arrays;

/**
 * How well a place in a text fits an anchor: its words, what stands before and after, and where it is.
 * The weights are those of Hypothesis's quote matching; what it leaves out, and {@link Anchoring} asks for, is whether the surroundings
 * support a place at all.
 */
record AnchorFit(boolean twins, int start, int end, double words, Side before, Side after, double nearness) {
    private static final double WORDS = 50;
    private static final double SIDE = 20;
    private static final double NEARNESS = 2;

    /** One side's surroundings fit this well, the other ones at least a little: measured on edited transcripts. */
    private static final double STRONG = 0.7;

    private static final double FAINT = 0.4;

    /** Words that stand in several places: a side fits that is nearly as it was. */
    private static final double TELLS_TWINS = 0.95;

    /** A side of a lookalike that fits so well may be the one meant. */
    private static final double RIVALS = 0.7;

    /** So many letters right beside the words count as half of a side, whatever was corrected further off. */
    private static final double ADJACENT = 20;

    /** Fewer letters than this, a full stop or an "Oui", stand everywhere. */
    static final int TELLING = 4;

    private static final int SLACK = 8;

    /** The likeness of one side; of no weight where nothing was kept of it. */
    record Side(boolean known, double likeness) {
        private static final Side UNKNOWN = new Side(false, 0);

        /** Whether more than a correction has put other words here. */
        boolean isOther() {
            return known && likeness < STRONG;
        }
    }

    static AnchorFit of(Anchor anchor, AnchorText text, int start, int end, double words) {
        int[] prefix = anchor.prefix().codePoints().toArray();
        int[] suffix = anchor.suffix().codePoints().toArray();
        int[] points = text.points();
        Side before = side(
                ApproximateSearch.reversed(prefix, 0, prefix.length),
                ApproximateSearch.reversed(points, Math.max(0, start - prefix.length - SLACK), start));
        int reach = Math.min(points.length, end + suffix.length + SLACK);
        Side after = side(suffix, Arrays.copyOfRange(points, end, reach));
        int away = Math.abs(start - anchor.position());
        double nearness = anchor.position() < 0 ? 0 : 1 - Math.min(1.0, (double) away / Math.max(1, points.length));
        return new AnchorFit(anchor.hadTwins(), start, end, words, before, after, nearness);
    }

    double score() {
        double most = WORDS + NEARNESS + (before.known ? SIDE : 0) + (after.known ? SIDE : 0);
        return (WORDS * words + SIDE * (before.likeness + after.likeness) + NEARNESS * nearness) / most;
    }

    /** Both sides' likeness, or the only one's that was kept; 1 where none was. */
    double surroundings() {
        if (!before.known && !after.known) {
            return 1;
        }
        double sum = before.likeness + after.likeness;
        return before.known && after.known ? sum / 2 : sum;
    }

    boolean isSupported() {
        double best = Math.max(before.likeness, after.likeness);
        double worst = Math.min(before.known ? before.likeness : 1, after.known ? after.likeness : 1);
        if (twins) {
            return worst >= TELLS_TWINS;
        }
        return before.known && after.known ? best >= STRONG && worst >= FAINT : worst >= STRONG;
    }

    /** At the very place of old, where a little of the surroundings is enough. */
    boolean isAtHome(Anchor anchor) {
        return start == anchor.position()
                && (isSupported() || !twins && Math.max(before.likeness, after.likeness) >= FAINT);
    }

    /** Enough of one side for this to be the place, whatever has become of the other side. */
    boolean hasSide() {
        return Math.max(before.likeness, after.likeness) >= RIVALS;
    }

    /** How far the words are from where they were, in code points; 0 where that is not known. */
    int away(Anchor anchor) {
        return anchor.position() < 0 ? 0 : Math.abs(start - anchor.position());
    }

    boolean isPerfect() {
        return words == 1 && surroundings() == 1;
    }

    private static Side side(int[] kept, int[] there) {
        if (kept.length < TELLING) {
            return Side.UNKNOWN;
        }
        int run = 0;
        while (run < kept.length && run < there.length && kept[run] == there[run]) {
            run++;
        }
        if (run == kept.length) {
            return new Side(true, 1);
        }
        double adjacent = Math.min(1, run / ADJACENT) / 2;
        return new Side(true, Math.max(adjacent, 1 - (double) errors(kept, there) / kept.length));
    }

    /** Edits that make the kept letters the beginning of those that stand there. */
    private static int errors(int[] kept, int[] there) {
        int[] row = new int[there.length + 1];
        for (int at = 0; at <= there.length; at++) {
            row[at] = at;
        }
        for (int one = 1; one <= kept.length; one++) {
            int diagonal = row[0];
            row[0] = one;
            for (int at = 1; at <= there.length; at++) {
                int replaced = diagonal + (kept[one - 1] == there[at - 1] ? 0 : 1);
                diagonal = row[at];
                row[at] = Math.min(replaced, 1 + Math.min(row[at], row[at - 1]));
            }
        }
        int fewest = Integer.MAX_VALUE;
        for (int errors : row) {
            fewest = Math.min(fewest, errors);
        }
        return fewest;
    }
}
