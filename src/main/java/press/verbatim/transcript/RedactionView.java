package press.verbatim.transcript;

import java.time.Instant;

/**
 * A redacted passage as the desk lists it.
 *
 * @param words in full: the desk goes on reading them
 * @param reason why, for the desk
 * @param state once it waits, readers do not see whole turns until an editor settles it
 */
public record RedactionView(
        RedactionId id,
        Passage passage,
        String words,
        String reason,
        String by,
        Instant at,
        AnchorState state,
        int turnIndex,
        String speaker) {

    /** Whether an editor has to say where the words are. */
    public boolean waits() {
        return !state.isSure();
    }
}
