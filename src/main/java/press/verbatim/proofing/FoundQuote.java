package press.verbatim.proofing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as it stands in a block.
 *
 * @param from UTF-16 offset in the block's text, the marks included
 * @param to its end, exclusive
 * @param words what stands between the marks
 * @param straight whether the marks are straight, which may also mean inches or nothing
 * @param state whether both marks are there
 * @param mark the id of the mark it stands in
 */
record FoundQuote(
        int block,
        int from,
        int to,
        String words,
        boolean straight,
        State state,
        @Nullable UUID mark) {
    enum State {
        CLOSED,
        /** Runs to the end of its block and goes on in the next one. */
        CONTINUED,
        UNCLOSED,
        UNOPENED
    }

    FoundQuote in(@Nullable UUID found) {
        return new FoundQuote(block, from, to, words, straight, state, found);
    }

    FoundQuote becoming(State next) {
        return new FoundQuote(block, from, to, words, straight, next, mark);
    }
}
