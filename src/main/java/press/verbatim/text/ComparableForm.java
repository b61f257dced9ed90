package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in its comparing form, able to lead back to the places it was made from.
 * Made by {@link Typography#form}; proofing searches quotations in it.
 */
public final class ComparableForm {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    ComparableForm(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The comparing form itself. */
    public String text() {
        return text;
    }

    /** Where another text's comparing form occurs as whole words, as code point ranges of the original text. */
    public List<TextRange> find(ComparableForm words) {
        List<TextRange> found = new ArrayList<>();
        if (words.text.isEmpty()) {
            return found;
        }
        for (int at = text.indexOf(words.text); at >= 0; at = text.indexOf(words.text, at + 1)) {
            if (isWhole(at, at + words.text.length())) {
                found.add(original(text.codePointCount(0, at), text.codePointCount(0, at + words.text.length())));
            }
        }
        return found;
    }

    /** The range of the original text behind a range of code points of the comparing form. */
    public TextRange original(int from, int to) {
        return from == to ? new TextRange(0, 0) : new TextRange(starts[from], ends[to - 1]);
    }

    private boolean isWhole(int from, int to) {
        return !(continues(from)) && !(continues(to));
    }

    private boolean continues(int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
