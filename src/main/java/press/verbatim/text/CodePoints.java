package press.verbatim.text;

/**
 * Offsets counted in Unicode code points, as every anchor counts them; UTF-16 units only at the edges.
 * The browser's elements do the same conversion; both are tested on one set of examples.
 */
public final class CodePoints {
    private CodePoints() {}

    /** The length of a text in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The words between two code point offsets, the end exclusive. */
    public static String slice(String text, int from, int to) {
        int start = toUtf16(text, from);
        return text.substring(start, text.offsetByCodePoints(start, to - from));
    }

    /** The UTF-16 offset of a code point offset. */
    public static int toUtf16(String text, int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    /** The code point offset of a UTF-16 offset; an offset inside a pair counts as before it. */
    public static int toCodePoints(String text, int utf16) {
        boolean insidePair = utf16 > 0
                && utf16 < text.length()
                && Character.isSurrogatePair(text.charAt(utf16 - 1), text.charAt(utf16));
        return text.codePointCount(0, insidePair ? utf16 - 1 : utf16);
    }
}
