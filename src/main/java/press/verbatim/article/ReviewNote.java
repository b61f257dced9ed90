package press.verbatim.article;

import java.time.Instant;

/** A step of an article's way through the desk, with what was said. */
public record ReviewNote(Step step, String text, String by, Instant at) {
    public static final int TEXT_MAX = 4000;

    /** Submitted, sent back, ready, scheduled or not any more, published, released, depublished, withdrawn, or only said. */
    public enum Step {
        NOTE,
        SUBMITTED,
        SENT_BACK,
        READY,
        SCHEDULED,
        UNSCHEDULED,
        PUBLISHED,
        RELEASED,
        UNPUBLISHED,
        WITHDRAWN;

        /** Where its name stands in the message bundle. */
        public String messageKey() {
            return "article.step." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
