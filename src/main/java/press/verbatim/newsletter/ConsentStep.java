package press.verbatim.newsletter;

/** What a piece of evidence is evidence of. */
public enum ConsentStep {
    REQUESTED,
    CONFIRMED,
    IMPORTED,
    UNSUBSCRIBED,
    SUPPRESSED,
    ERASED
}
