package press.verbatim.transcript;

import java.util.List;

/**
 * What a change would do, shown before it is made.
 *
 * @param base the revision it was reckoned from; the change is refused once that is no longer the last
 * @param before the turns that would go, the first at {@code fromTurn}
 * @param after the turns that would stand in their place
 */
public record ChangePreview(
        int base, int fromTurn, List<LoggedTurn> before, List<LoggedTurn> after, List<Consequence> consequences) {

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return before.equals(after);
    }
}
