package press.verbatim.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The points of a gate an editor takes upon himself, with the reason. */
public record GatePass(Set<String> keys, @Nullable Reason reason) {
    public static final GatePass NONE = new GatePass(Set.of(), null);

    /** Why a point may pass: neutral, and few. */
    public enum Reason {
        CHECKED_AGAINST_SOURCE,
        HEARD_BY_AUTHOR,
        SOURCE_NOT_TRANSCRIBED,
        NOT_A_QUOTATION,
        ANSWER_NOT_AWAITED,
        NOT_CALLED_INTO_QUESTION;

        /** Where its sentence stands in the message bundle. */
        public String messageKey() {
            return "article.pass." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
