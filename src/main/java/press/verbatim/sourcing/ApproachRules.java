package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** What a note of a request must and may hold. */
final class ApproachRules {
    private ApproachRules() {}

    static ApproachDraft checked(ApproachDraft given, Instant now) {
        String who = limited("who", Normal.line(given.who()), ApproachDraft.WHO_LIMIT);
        if (who.isEmpty()) {
            throw new Refusal("who", "sourcing.refused.who");
        }
        Instant asked = asked(given.askedAt(), now);
        after("deadline", given.deadline(), asked);
        boolean open = given.outcome() == Outcome.WAITING;
        if (!open) {
            past("answeredAt", given.answeredAt(), now);
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
                limited("quote", Normal.nfc(given.quote()).strip(), ApproachDraft.QUOTE_LIMIT));
    }

    private static Instant asked(@Nullable Instant asked, Instant now) {
        if (asked == null) {
            throw new Refusal("askedAt", "sourcing.refused.askedAt");
        }
        past("askedAt", asked, now);
        return asked;
    }

    private static void past(String field, @Nullable Instant time, Instant now) {
        if (time != null && time.isAfter(now)) {
            throw new Refusal(field, "sourcing.refused.future");
        }
    }

    private static void after(String field, @Nullable Instant time, Instant asked) {
        if (time != null && time.isBefore(asked)) {
            throw new Refusal(field, "sourcing.refused.before");
        }
    }

    private static String text(String field, String given) {
        return limited(field, Normal.nfc(given).strip(), ApproachDraft.TEXT_LIMIT);
    }

    private static String limited(String field, String text, int limit) {
        if (CodePoints.length(text) > limit) {
            throw new Refusal(field, "sourcing.refused.long", limit);
        }
        return text;
    }
}
