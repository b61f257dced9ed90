package press.verbatim.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two normal forms of text: the one we store and the one we search.
 * Services call {@link #nfc} on what comes in and {@link #fold} on what goes into a search column.
 */
public final class Normal {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u2028\u2029\u0085]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]|\uFEFF");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Normal() {}

    /** Composed characters, line feeds only, no control characters, no half surrogate pairs. */
    public static String nfc(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        String clean = CONTROLS.matcher(lines).replaceAll("");
        return Normalizer.normalize(wholePairs(clean), Form.NFC);
    }

    /** As {@link #nfc}, in one trimmed line: for titles, names and other single-line fields. */
    public static String line(String text) {
        return SPACES.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /** Case, accents, ligatures, typographic signs and runs of spaces folded. */
    public static String fold(String text) {
        String signs = Typography.signs(nfc(text)).replace('…', '.');
        String bare = MARKS.matcher(Normalizer.normalize(signs, Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT);
        String letters = lower.replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
        return SPACES.matcher(letters).replaceAll(" ").strip();
    }

    private static String wholePairs(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? 0xFFFD : point));
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
