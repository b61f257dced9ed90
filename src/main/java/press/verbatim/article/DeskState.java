package press.verbatim.article;

/** The states the desk filters by: those of the working copy before publication, then those of the live article. */
public enum DeskState {
    DRAFT,
    REVIEW,
    READY,
    SCHEDULED,
    LIVE,
    LIVE_WITH_CHANGES,
    FLAGGED,
    SOURCE_CHANGED,
    OFFLINE_AGAIN;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "article.filter." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
