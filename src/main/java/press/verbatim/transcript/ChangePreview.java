package press.verbatim.transcript;

import java.util.List;

/**
 * What a change would do, shown before it is made.
 *
 * @param base the revision it was reckoned from; the change is refused once that is no longer the last
 * @param before the turns that would go, the first at {@code fromTurn}
 * @param after the turns that would stand in their place
 * @param told what quotes words of these turns, live or not; its people are told once the change is made
 */
public record ChangePreview(
        int base,
        int fromTurn,
        List<LoggedTurn> before,
        List<LoggedTurn> after,
        List<Consequence> consequences,
        List<Quoter> told) {

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return before.equals(after);
    }
}
