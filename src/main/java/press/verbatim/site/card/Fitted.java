package press.verbatim.site.card;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Words in the largest letters that let them stand in a box; what does not fit in the smallest ends in an ellipsis. */
record Fitted(Font font, List<String> lines, double leading) {
    private static final float[] SIZES = {76, 68, 60, 54, 48, 43, 38, 34, 30};
    private static final double LEADING = 1.17;
    /** More letters than a card holds at the smallest size: the rest is not even measured. */
    private static final int MOST = 900;

    static final float LARGEST = SIZES[0];

    private static final String CUT = "…";

    /** At most as large as the others beside them. */
    static Fitted in(double width, double height, float largest, Face face, String words, boolean quoted) {
        String shown = shown(words, quoted);
        for (float size : SIZES) {
            if (size > largest) {
                continue;
            }
            Fitted fitted = at(size, width, face, shown);
            if (fitted.height() <= height) {
                return fitted;
            }
        }
        return at(SIZES[SIZES.length - 1], width, face, shown).cut(width, height, quoted);
    }

    private static Fitted at(float size, double width, Face face, String shown) {
        Font font = face.at(size, shown);
        return new Fitted(font, new Lines(font).balanced(shown, width), size * LEADING);
    }

    /** The faces have no narrow no-break space. */
    private static String shown(String words, boolean quoted) {
        String all = words.replaceAll("[ \\t\\n\\r]+", " ").strip().replace('\u202f', '\u00a0');
        String line =
                all.codePointCount(0, all.length()) > MOST ? all.substring(0, all.offsetByCodePoints(0, MOST)) : all;
        return quoted ? "«\u00a0" + line + "\u00a0»" : line;
    }

    double height() {
        return lines.size() * leading;
    }

    private Fitted cut(double width, double height, boolean quoted) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.max(1, (int) (height / leading))));
        String end = quoted ? "\u00a0" + CUT + "\u00a0»" : "\u00a0" + CUT;
        String last = kept.removeLast();
        Lines measure = new Lines(font);
        while (measure.width(last + end) > width && last.lastIndexOf(' ') > 0) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        kept.add(last.replaceAll("[\\s,;:.\u00a0-]+$", "") + end);
        return new Fitted(font, kept, leading);
    }
}
