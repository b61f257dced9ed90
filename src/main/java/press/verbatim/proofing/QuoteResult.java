package press.verbatim.proofing;

/** The outcome of one check; never says that words are true, only how they stand to a source. */
public enum QuoteResult {
    CONFORME,
    TYPOGRAPHY_ONLY,
    CUT,
    TRANSLATION_CONFORMS,
    TRANSPOSED,
    MISMATCH,
    OTHER_SPEAKER,
    OTHER_CONVERSATION,
    UNATTRIBUTED,
    NOT_FOUND,
    OWN_INTERVIEW,
    TAKEN_FROM,
    DISTANCE;

    /** The message key of its name. */
    public String messageKey() {
        return "proofing.result." + name();
    }
}
