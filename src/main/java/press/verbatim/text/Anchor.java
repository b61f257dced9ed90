package press.verbatim.text;

/**
 * Words marked in a text: the quote, what stands around it, and where it started.
 * Whoever keeps a place in a text that may change stores one and hands it to {@link Anchoring}.
 *
 * @param prefix what stood before the quote, usually {@link Anchoring#CONTEXT} code points; empty at the start of the text, or where nobody
 *     kept it
 * @param position where the quote started, in code points; below zero where that is not known
 */
public record Anchor(String quote, String prefix, String suffix, int position) {
    /** Words that stand twice with so much around them are left to stand twice. */
    private static final int MOST_CONTEXT = 512;

    /** The anchor of a range of a text, with twice the surroundings it takes to tell its words from the same words elsewhere. */
    public static Anchor of(String text, int from, int to) {
        return of(AnchorText.of(text), from, to);
    }

    /** As {@link #of(String, int, int)}, for many anchors in one text. */
    public static Anchor of(AnchorText text, int from, int to) {
        int context = Anchoring.CONTEXT;
        Anchor anchor = with(context, text, from, to);
        boolean repeated = text.isRepeated(anchor.quote);
        while (repeated && context < MOST_CONTEXT) {
            repeated = text.isRepeated(anchor.whole());
            context *= 2;
            anchor = with(context, text, from, to);
        }
        return anchor;
    }

    private static Anchor with(int context, AnchorText text, int from, int to) {
        return new Anchor(
                text.slice(from, to),
                text.slice(Math.max(0, from - context), from),
                text.slice(to, Math.min(text.length(), to + context)),
                from);
    }

    /** Whether the words were kept with more of their surroundings because they stood in several places. */
    boolean hadTwins() {
        return Math.max(prefix.length(), suffix.length()) > Anchoring.CONTEXT;
    }

    /** The quote within its surroundings. */
    String whole() {
        return prefix + quote + suffix;
    }
}
