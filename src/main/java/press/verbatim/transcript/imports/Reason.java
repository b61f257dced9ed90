package press.verbatim.transcript.imports;

/** Why a line was not understood; the message bundle says it in words under {@code transcript.unread.*}. */
public enum Reason {
    BEFORE_FIRST_TURN,
    NO_SPEAKER,
    NO_WORDS,
    NO_TIME,
    BAD_TIME,
    NO_END,
    END_BEFORE_START,
    NAME_TOO_LONG
}
