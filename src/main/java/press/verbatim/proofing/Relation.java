package press.verbatim.proofing;

/** How a quotation bound by hand relates to its passage. */
public enum Relation {
    /** The words themselves, of the side of the transcript that was selected. */
    LITERAL,
    /** Translated by us. */
    TRANSLATED,
    /** Moved into reported speech. */
    TRANSPOSED,
    /** Shortened, the ends clean. */
    CUT
}
