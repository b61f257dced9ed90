package press.verbatim.article;

/**
 * An article worth a link.
 *
 * @param detail what is shared: a person's or a topic's name, a transcript's title
 */
public record Suggestion(ArticleId id, String headline, LiveState live, Reason reason, String detail) {
    /** What two articles share. */
    public enum Reason {
        SAME_PERSON,
        SAME_TRANSCRIPT,
        SAME_TOPIC;

        /** Where its sentence stands in the message bundle; it takes the detail. */
        public String messageKey() {
            return "article.suggestion." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
