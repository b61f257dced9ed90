package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleId;
import press.verbatim.people.OrganisationId;
import press.verbatim.people.PersonId;

/**
 * A request for somebody's side as the desk shows it.
 *
 * @param version goes back with a change so that a stale one is refused
 * @param quote words of the article it led to, empty for none
 * @param spot where these words stand in the working copy; null once they are gone
 * @param askedBy who noted it
 */
public record ApproachView(
        ApproachId id,
        int version,
        ArticleId article,
        String who,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        Instant askedAt,
        Channel channel,
        String questions,
        @Nullable Instant deadline,
        Outcome outcome,
        Standing standing,
        String answer,
        @Nullable Instant answeredAt,
        String quote,
        @Nullable Spot spot,
        String askedBy) {

    /** Whether it led to words the working copy no longer has. */
    public boolean wordsGone() {
        return !quote.isEmpty() && spot == null;
    }

    /** Whether nobody has answered or refused. */
    public boolean open() {
        return outcome == Outcome.WAITING;
    }

    /** The same words, ready to be changed. */
    public ApproachDraft draft() {
        return new ApproachDraft(
                who, person, organisation, askedAt, channel, questions, deadline, outcome, answer, answeredAt, quote);
    }
}
