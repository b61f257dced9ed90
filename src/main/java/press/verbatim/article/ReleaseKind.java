package press.verbatim.article;

/** How a live revision replaces the last: coquille (no mark), mise à jour (dated), rectificatif (says what was wrong). */
public enum ReleaseKind {
    TYPO,
    UPDATE,
    CORRECTION;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "article.release." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
