package press.verbatim.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Keeps selections from ending inside what a reader sees as one character: a letter with its marks, a family of emoji, a flag. Services
 * draw both ends out to whole characters, as the reading element does.
 */
public final class Graphemes {
    private Graphemes() {}

    /** The offset itself where a character begins there, else where the character around it begins; in code points. */
    public static int before(String text, int offset) {
        BreakIterator characters = characters(text);
        int at = CodePoints.toUtf16(text, offset);
        return characters.isBoundary(at) ? offset : CodePoints.toCodePoints(text, characters.preceding(at));
    }

    /** The offset itself where a character ends there, else where the character around it ends; in code points. */
    public static int after(String text, int offset) {
        BreakIterator characters = characters(text);
        int at = CodePoints.toUtf16(text, offset);
        return characters.isBoundary(at) ? offset : CodePoints.toCodePoints(text, characters.following(at));
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }
}
