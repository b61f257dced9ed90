package press.verbatim.proofing;

/** What a reporter declares of a quotation that no linked transcript holds. */
public enum Declared {
    NONE,
    /** Propos recueillis par nous. */
    OWN_INTERVIEW,
    /** Repris de… : the binding's note names the source. */
    TAKEN_FROM,
    /** Guillemets de distance: nobody's words. */
    DISTANCE
}
