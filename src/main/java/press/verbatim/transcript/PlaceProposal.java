package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/**
 * Where something that waits could stand now, for a person to accept.
 *
 * @param state why it waits
 * @param passage null where nothing is proposed: the words are gone, or may be those of several places
 * @param words that stand there now
 * @param turned whether a negation or a number differs from the words it was made on
 */
public record PlaceProposal(AnchorState state, @Nullable Passage passage, String words, int turnIndex, boolean turned) {
    static PlaceProposal none(AnchorState state) {
        return new PlaceProposal(state, null, "", 0, false);
    }
}
