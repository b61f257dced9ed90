package press.verbatim.transcript;

/** What was recorded; the list filters by it and pages name it. */
public enum TranscriptKind {
    CALL,
    INTERVIEW,
    MEETING,
    DOCUMENT,
    STATEMENT
}
