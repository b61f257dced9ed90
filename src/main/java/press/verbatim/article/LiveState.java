package press.verbatim.article;

/** What readers get: nothing yet, the live revision, nothing any more (our choice), a notice (ordered). */
public enum LiveState {
    OFFLINE,
    LIVE,
    UNPUBLISHED,
    WITHDRAWN;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "article.live." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
