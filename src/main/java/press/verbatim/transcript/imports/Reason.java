package press.verbatim.transcript.imports;

/**
 * Why a line was not understood, or what is odd about one that was; the message bundle says it in words under {@code transcript.unread.*}.
 * A line with END_BEFORE_START, BACKWARDS or UNCLOSED_TAG is kept, all others are left out.
 */
public enum Reason {
    BEFORE_FIRST_TURN,
    NO_SPEAKER,
    NO_WORDS,
    NO_TIME,
    BAD_TIME,
    NO_END,
    NAME_TOO_LONG,
    END_BEFORE_START,
    BACKWARDS,
    UNCLOSED_TAG
}
