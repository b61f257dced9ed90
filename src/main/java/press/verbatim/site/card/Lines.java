package press.verbatim.site.card;

import com.ibm.icu.text.BreakIterator;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks words into lines as French sets them: never before a high mark of punctuation or inside guillemets, which hold on by
 * their no-break spaces; a word longer than the line is cut with a hyphen. Lines come out about equally long.
 */
final class Lines {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int STEPS = 7;

    private final Font font;

    Lines(Font font) {
        this.font = font;
    }

    /** No more lines than the width asks for, and the last not much shorter than the others. */
    List<String> balanced(String words, double width) {
        List<String> best = greedy(words, width);
        double low = width / 2;
        double high = width;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            List<String> tried = greedy(words, middle);
            if (tried.size() <= best.size()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private List<String> greedy(String words, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(words, BreakIterator.getLineInstance(Locale.FRENCH))) {
            if (!line.isEmpty() && width(line + piece) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(width(piece) > width ? rest(piece, width, lines) : piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** Sets what fills whole lines of a word too long for one, and gives back its end. */
    private String rest(String word, double width, List<String> lines) {
        StringBuilder part = new StringBuilder();
        for (String letter : pieces(word, BreakIterator.getCharacterInstance(Locale.FRENCH))) {
            if (!part.isEmpty() && width(part + letter + "-") > width) {
                lines.add(part + "-");
                part.setLength(0);
            }
            part.append(letter);
        }
        return part.toString();
    }

    private static List<String> pieces(String words, BreakIterator places) {
        places.setText(words);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            pieces.add(words.substring(from, to));
            from = to;
        }
        return pieces;
    }

    double width(String words) {
        return font.getStringBounds(words.stripTrailing(), EXACT).getWidth();
    }
}
