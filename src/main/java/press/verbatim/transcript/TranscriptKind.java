package press.verbatim.transcript;

/** What was recorded; the list filters by it and pages name it. */
public enum TranscriptKind {
    CALL,
    INTERVIEW,
    MEETING,
    DOCUMENT,
    STATEMENT;

    /** Whether nobody speaks in it: it has passages, where others have turns, and what heads them need not be a person. */
    public boolean written() {
        return this == DOCUMENT;
    }
}
