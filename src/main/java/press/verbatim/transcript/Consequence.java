package press.verbatim.transcript;

import java.util.List;

/**
 * What a change of text does to one thing anchored in it.
 *
 * @param words the words it stands on; none of a quotation whose place has not been known since an earlier change
 * @param by what quotes them with bound words, or shows the excerpt that loses them
 */
public record Consequence(Kind kind, AnchorState state, String words, List<Quoter> by) {
    /** What is anchored. */
    public enum Kind {
        ANNOTATION,
        EXCERPT,
        DISPUTE,
        REDACTION,
        QUOTATION
    }

    /** Whether a person has to look at it. */
    public boolean waits() {
        return state != AnchorState.IN_PLACE && state != AnchorState.MOVED;
    }
}
