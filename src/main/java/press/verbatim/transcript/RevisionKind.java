package press.verbatim.transcript;

/** How a revision of a transcript came about. */
public enum RevisionKind {
    REWORDED,
    SPLIT,
    MERGED,
    REIMPORTED
}
