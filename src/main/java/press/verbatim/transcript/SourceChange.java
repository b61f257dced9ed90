package press.verbatim.transcript;

/** What happened to words that others quote. */
public enum SourceChange {
    CORRECTED,
    DISPUTED,
    REDACTED,
    EXPUNGED,
    WITHDRAWN
}
