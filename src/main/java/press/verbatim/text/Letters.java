package press.verbatim.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The letters and digits of a text in their plainest form, each with the place it came from. Searches for words read texts as such. */
record Letters(String text, int[] places, int[] points) {
    /** Scripts that write words without spaces between them. */
    private static final Set<Character.UnicodeScript> UNSPACED = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    static Letters of(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder plain = new StringBuilder(points.length);
        int[] places = new int[points.length + 8];
        for (int at = 0; at < points.length; at++) {
            String one = plain(points, at);
            if (plain.length() + one.length() > places.length) {
                places = Arrays.copyOf(places, places.length * 2 + one.length());
            }
            for (int unit = 0; unit < one.length(); unit++) {
                places[plain.length() + unit] = at;
            }
            plain.append(one);
        }
        return new Letters(plain.toString(), places, points);
    }

    int from(int at) {
        return places[at];
    }

    /** After the character, with the marks that belong to it. */
    int to(int at) {
        int end = places[at] + 1;
        while (end < points.length && isMark(points[end])) {
            end++;
        }
        return end;
    }

    /** Whether a word may begin or end before a letter. */
    boolean isEdge(int at) {
        if (at == 0 || at >= text.length()) {
            return true;
        }
        int before = places[at - 1];
        int after = places[at];
        return before != after && (parted(before, after) || isUnspaced(points[before]) || isUnspaced(points[after]));
    }

    private boolean parted(int before, int after) {
        for (int between = before + 1; between < after; between++) {
            if (!isMark(points[between]) && !isInvisible(points[between])) {
                return true;
            }
        }
        return false;
    }

    private static String plain(int[] points, int at) {
        int point = points[at];
        if (point < 128 && Character.isLetterOrDigit(point)) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        if ((point == '.' || point == ',') && isDigit(points, at - 1) && isDigit(points, at + 1)) {
            return ".";
        }
        String form = Normalizer.normalize(Character.toString(point), Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ς", "σ");
        StringBuilder kept = new StringBuilder();
        form.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isDigit(int[] points, int at) {
        return at >= 0 && at < points.length && Character.isDigit(points[at]);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int point) {
        return point == 0x00AD || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isUnspaced(int point) {
        return UNSPACED.contains(Character.UnicodeScript.of(point));
    }
}
