package press.verbatim.text;

/**
 * What became of an anchor. Only <em>in place</em> and <em>moved</em> may be relied on; the others wait for a person.
 *
 * @param start where the words are now, in code points: for <em>changed</em> the words that stand in their place, for
 *     <em>ambiguous</em> the likeliest of several, for <em>gone</em> the old place clipped to the text
 * @param score how well quote, surroundings and position agree, from 0 to 1
 * @param turned whether a negation or a number differs, so that the words may now mean the contrary
 */
public record Anchored(Anchoring.State state, int start, int end, double score, boolean turned) {
    /** Whether nobody needs to look at it. */
    public boolean isSure() {
        return state == Anchoring.State.IN_PLACE || state == Anchoring.State.MOVED;
    }
}
