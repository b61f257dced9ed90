package press.verbatim.article;

/** How an article relates to another: same event, background, what came before, what came after, an answer to it, the same in another language. */
public enum LinkKind {
    SAME_EVENT,
    BACKGROUND,
    EARLIER,
    LATER,
    RESPONSE,
    TRANSLATION;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "article.link." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the link back says. */
    public LinkKind back() {
        return switch (this) {
            case EARLIER -> LATER;
            case LATER -> EARLIER;
            case TRANSLATION -> TRANSLATION;
            case SAME_EVENT, BACKGROUND, RESPONSE -> SAME_EVENT;
        };
    }
}
