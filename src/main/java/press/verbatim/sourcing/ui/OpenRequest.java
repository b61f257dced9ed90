package press.verbatim.sourcing.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleId;
import press.verbatim.sourcing.OpenApproach;
import press.verbatim.sourcing.OpenReply;
import press.verbatim.sourcing.Standing;

/**
 * What waits for somebody, whoever asked: a request of ours for an answer, a reply for a decision.
 *
 * @param kindKey what it is
 * @param over whether its term has passed
 * @param term until when; null for none
 */
record OpenRequest(
        String kindKey,
        String who,
        ArticleId article,
        String headline,
        String standingKey,
        boolean over,
        @Nullable Instant term,
        String by) {

    static OpenRequest of(OpenApproach open) {
        Standing standing = open.approach().standing();
        return new OpenRequest(
                "sourcing.requests.approach",
                open.approach().who(),
                open.approach().article(),
                open.headline(),
                standing.messageKey(),
                standing == Standing.SILENT,
                open.approach().deadline(),
                open.approach().askedBy());
    }

    static OpenRequest of(OpenReply open) {
        return new OpenRequest(
                "sourcing.requests.reply",
                open.who(),
                open.article(),
                open.headline(),
                open.overdue() ? "sourcing.reply.overdue" : "sourcing.reply.state.received",
                open.overdue(),
                open.term(),
                open.by());
    }
}
