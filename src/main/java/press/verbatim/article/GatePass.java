package press.verbatim.article;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The points of a gate an editor takes upon himself, each with its reason. */
public record GatePass(Map<String, Reason> reasons) {
    public static final GatePass NONE = new GatePass(Map.of());

    /** Several points for one reason. */
    public GatePass(Collection<String> keys, Reason reason) {
        this(keys.stream().distinct().collect(Collectors.toMap(Function.identity(), key -> reason)));
    }

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
            return "article.pass." + name().toLowerCase(Locale.ROOT);
        }
    }
}
