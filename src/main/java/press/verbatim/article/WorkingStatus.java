package press.verbatim.article;

/** Where the working copy stands: brouillon, en relecture, prêt, programmé. */
public enum WorkingStatus {
    DRAFT,
    REVIEW,
    READY,
    SCHEDULED;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "article.status." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
