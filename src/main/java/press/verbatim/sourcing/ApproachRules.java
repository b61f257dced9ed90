package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Normal;

/** What a note of a request must and may hold. */
final class ApproachRules {
    private ApproachRules() {}

    static ApproachDraft checked(ApproachDraft given, Instant now) {
        String who =
                FieldRules.required("who", "sourcing.refused.who", Normal.line(given.who()), ApproachDraft.WHO_LIMIT);
        Instant asked = FieldRules.past("askedAt", "sourcing.refused.askedAt", given.askedAt(), now);
        after("deadline", given.deadline(), asked);
        boolean open = given.outcome() == Outcome.WAITING;
        if (!open) {
            FieldRules.notAfter("answeredAt", given.answeredAt(), now);
            after("answeredAt", given.answeredAt(), asked);
        }
        String answer = text("answer", given.answer());
        if (given.outcome() == Outcome.ANSWERED && answer.isEmpty()) {
            throw new Refusal("answer", "sourcing.refused.answer");
        }
        if (open && !answer.isEmpty()) {
            throw new Refusal("outcome", "sourcing.refused.waiting");
        }
        return new ApproachDraft(
                who,
                given.person(),
                given.organisation(),
                asked,
                given.channel(),
                text("questions", given.questions()),
                given.deadline(),
                given.outcome(),
                answer,
                open ? null : given.answeredAt(),
                FieldRules.text("quote", given.quote(), ApproachDraft.QUOTE_LIMIT));
    }

    private static void after(String field, @Nullable Instant time, Instant asked) {
        if (time != null && time.isBefore(asked)) {
            throw new Refusal(field, "sourcing.refused.before");
        }
    }

    private static String text(String field, String given) {
        return FieldRules.text(field, given, ApproachDraft.TEXT_LIMIT);
    }
}
