package press.verbatim.transcript;

/** For whom a transcript exists, from the few it was granted to up to every reader; an editor sets it. */
public enum Visibility {
    /** Named members of staff only; the default at import. */
    RESTRICTED,
    /** All reporters and editors. */
    NEWSROOM,
    /** As NEWSROOM; readers see the excerpts made public. */
    EXCERPTS,
    /** Readers see it whole. */
    PUBLIC;

    public boolean showsExcerpts() {
        return this == EXCERPTS || this == PUBLIC;
    }
}
