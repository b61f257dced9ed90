package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds an anchored quote again after its text has changed, and never guesses.
 * The transcript module calls it on every turn that was corrected since an annotation was made.
 */
public final class Anchoring {
    /** Characters kept on each side of a quote: enough to tell repeated words apart, short enough to read. */
    public static final int CONTEXT = 32;

    private Anchoring() {}

    /** What became of an anchor; the last three wait for an editor. */
    public enum State {
        IN_PLACE,
        MOVED,
        CHANGED,
        AMBIGUOUS,
        GONE
    }

    /** An anchor's quote with its surroundings, as stored beside the offsets. */
    public record Quote(String prefix, String exact, String suffix) {}

    /** What became of an anchor, and where it is now: for the last three states the old place clipped to the text. */
    public record Placement(State state, TextRange range) {}

    /** The quote of a range with its surroundings. */
    public static Quote quote(String text, TextRange range) {
        int before = Math.max(0, range.from() - CONTEXT);
        int after = Math.min(CodePoints.length(text), range.to() + CONTEXT);
        return new Quote(
                CodePoints.slice(text, before, range.from()),
                CodePoints.slice(text, range.from(), range.to()),
                CodePoints.slice(text, range.to(), after));
    }

    /** Places a quote in a text that may have changed since. */
    public static Placement place(String text, TextRange range, Quote quote) {
        List<TextRange> found = occurrences(text, quote.exact());
        if (found.contains(range) && (found.size() == 1 || hasContext(text, range, quote))) {
            return new Placement(State.IN_PLACE, range);
        }
        List<TextRange> sure =
                found.stream().filter(each -> hasContext(text, each, quote)).toList();
        if (sure.size() == 1) {
            return new Placement(State.MOVED, sure.getFirst());
        }
        if (found.size() == 1) {
            return new Placement(State.MOVED, found.getFirst());
        }
        return new Placement(found.isEmpty() ? lost(text, quote) : State.AMBIGUOUS, clip(text, range));
    }

    private static State lost(String text, Quote quote) {
        boolean surrounded = !quote.prefix().isBlank() && text.contains(quote.prefix())
                || !quote.suffix().isBlank() && text.contains(quote.suffix());
        return surrounded ? State.CHANGED : State.GONE;
    }

    private static List<TextRange> occurrences(String text, String exact) {
        List<TextRange> found = new ArrayList<>();
        if (exact.isEmpty()) {
            return found;
        }
        int length = CodePoints.length(exact);
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            int from = CodePoints.toCodePoints(text, at);
            found.add(new TextRange(from, from + length));
        }
        return found;
    }

    private static boolean hasContext(String text, TextRange range, Quote quote) {
        return quote(text, range).equals(quote);
    }

    private static TextRange clip(String text, TextRange range) {
        int length = CodePoints.length(text);
        return new TextRange(Math.min(range.from(), length), Math.min(range.to(), length));
    }
}
