package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text made ready for many anchors at once; a re-import makes one of the new version and locates every annotation in it.
 * It counts in code points, and in UTF-16 units only while it searches.
 */
public final class AnchorText {
    /** A quote this common is not looked at everywhere: only its surroundings could tell its places apart. */
    private static final int MANY = 200;

    private final String text;
    private final int[] points;
    private final boolean plain;

    private AnchorText(String text) {
        this.text = text;
        this.points = text.codePoints().toArray();
        this.plain = points.length == text.length();
    }

    public static AnchorText of(String text) {
        return new AnchorText(text);
    }

    int length() {
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
        List<Integer> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        int counted = 0;
        int upTo = 0;
        for (int at = text.indexOf(words); at >= 0 && found.size() <= MANY; at = text.indexOf(words, at + 1)) {
            counted = plain ? at : counted + text.codePointCount(upTo, at);
            upTo = at;
            found.add(counted);
        }
        return found;
    }

    boolean isRepeated(String words) {
        int first = text.indexOf(words);
        return first >= 0 && text.indexOf(words, first + 1) >= 0;
    }

    static boolean isCommon(List<Integer> places) {
        return places.size() > MANY;
    }
}
