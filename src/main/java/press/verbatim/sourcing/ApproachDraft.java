package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationId;
import press.verbatim.people.PersonId;

/**
 * A request for somebody's side, as a form gives it.
 *
 * @param person the one of the house's list, if it is one
 * @param organisation likewise
 * @param deadline until when an answer was asked for
 * @param answer what they answered, or with which words they refused
 * @param quote words of the article the request led to, empty for none
 */
public record ApproachDraft(
        String who,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable Instant askedAt,
        Channel channel,
        String questions,
        @Nullable Instant deadline,
        Outcome outcome,
        String answer,
        @Nullable Instant answeredAt,
        String quote) {
    public static final int WHO_LIMIT = 200;
    public static final int TEXT_LIMIT = 20_000;
    public static final int QUOTE_LIMIT = 2_000;
}
