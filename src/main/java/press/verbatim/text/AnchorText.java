package press.verbatim.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for many anchors at once; a re-import makes one of the new version and locates every annotation in it.
 * It counts in code points.
 */
public final class AnchorText {
    /** A quote this common is not looked at everywhere: only its surroundings could tell its places apart. */
    private static final int MANY = 200;

    /** Places are indexed by so many letters in a row. */
    private static final int GRAM = 8;

    private static final int BUCKET_BITS = 18;
    private static final int BUCKETS = 1 << BUCKET_BITS;

    /** The first place of each bucket, how many it has, and of each place the next one in its bucket; −1 ends. */
    private record Grams(int[] first, int[] count, int[] next) {}

    private final int[] points;
    private @Nullable Grams grams;

    private AnchorText(String text) {
        this.points = text.codePoints().toArray();
    }

    public static AnchorText of(String text) {
        return new AnchorText(text);
    }

    /** In code points. */
    public int length() {
        return points.length;
    }

    int[] points() {
        return points;
    }

    String slice(int from, int to) {
        return new String(points, from, to - from);
    }

    /** Where words stand, exactly as given; no more than {@link #MANY} places. */
    List<Integer> find(String words) {
        int[] wanted = words.codePoints().toArray();
        if (wanted.length >= GRAM) {
            return findLong(wanted);
        }
        List<Integer> found = new ArrayList<>();
        for (int at = 0; wanted.length > 0 && at + wanted.length <= points.length && found.size() <= MANY; at++) {
            if (stands(wanted, at)) {
                found.add(at);
            }
        }
        return found;
    }

    /** Goes through the places of the letters in a row that stand in the fewest. */
    private List<Integer> findLong(int[] wanted) {
        Grams index = grams();
        int rarest = 0;
        for (int at = 1; at + GRAM <= wanted.length; at++) {
            if (index.count()[bucket(wanted, at)] < index.count()[bucket(wanted, rarest)]) {
                rarest = at;
            }
        }
        List<Integer> found = new ArrayList<>();
        int at = index.first()[bucket(wanted, rarest)];
        while (at >= 0 && found.size() <= MANY) {
            if (at >= rarest && stands(wanted, at - rarest)) {
                found.add(at - rarest);
            }
            at = index.next()[at];
        }
        return found;
    }

    private boolean stands(int[] wanted, int at) {
        return at + wanted.length <= points.length
                && Arrays.equals(points, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** Made on first use, from the end, so that places come in their order. */
    private Grams grams() {
        Grams made = grams;
        if (made == null) {
            int[] first = new int[BUCKETS];
            int[] count = new int[BUCKETS];
            int[] next = new int[points.length];
            Arrays.fill(first, -1);
            for (int at = points.length - GRAM; at >= 0; at--) {
                int bucket = bucket(points, at);
                next[at] = first[bucket];
                first[bucket] = at;
                count[bucket]++;
            }
            made = new Grams(first, count, next);
            grams = made;
        }
        return made;
    }

    private static int bucket(int[] letters, int from) {
        int hash = 0;
        for (int at = from; at < from + GRAM; at++) {
            hash = hash * 31 + letters[at];
        }
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 32 - BUCKET_BITS;
    }

    boolean isRepeated(String words) {
        return find(words).size() > 1;
    }

    static boolean isCommon(List<Integer> places) {
        return places.size() > MANY;
    }
}
