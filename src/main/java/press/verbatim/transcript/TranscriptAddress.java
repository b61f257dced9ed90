package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/**
 * Where the desk shows a transcript; lists and checks of other modules link to it.
 *
 * @param turn the turn to open at, null for the beginning
 */
public record TranscriptAddress(
        TranscriptId transcript, @Nullable TurnId turn) {
    public static final String LIST = "transcripts";

    /** The address inside the desk, without a leading slash. */
    public String path() {
        return LIST + "/" + transcript + (turn == null ? "" : "?turn=" + turn);
    }
}
