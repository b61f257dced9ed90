package press.verbatim.sourcing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;

/**
 * Finds the replies of whoever is at work and writes down what they did with one. Both services of replies find through
 * it: a reply to an article that is not the asker's does not exist.
 */
@Component
class Replies {
    /** The kind of key under which the page of an article hears of its replies. */
    static final String CHANGE = "reply";

    static final ReplyDecision NO_REASON = new ReplyDecision(null, "");

    private final RightOfReplyRepository replies;
    private final RightOfReplyStepRepository steps;
    private final OwnArticles articles;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    Replies(
            RightOfReplyRepository replies,
            RightOfReplyStepRepository steps,
            OwnArticles articles,
            ChangeFeed changes,
            AuditLog audit,
            CurrentStaff current,
            Clock clock) {
        this.replies = replies;
        this.steps = steps;
        this.articles = articles;
        this.changes = changes;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    RightOfReply find(ReplyId id) {
        RightOfReply reply = replies.locked(id.value()).orElseThrow(NotFound::new);
        articles.require(reply.article());
        return reply;
    }

    /** As it was when somebody last looked, and in a state their act starts from. */
    RightOfReply find(ReplyId id, int version, ReplyState... from) {
        RightOfReply reply = find(id);
        if (reply.deleted()) {
            throw new NotFound();
        }
        if (reply.version() != version) {
            throw new StaleVersion();
        }
        if (!List.of(from).contains(reply.state())) {
            throw new Refusal("", "sourcing.reply.refused.state");
        }
        return reply;
    }

    RightOfReply begin(ArticleId article) {
        return new RightOfReply(article, current.id(), clock.instant());
    }

    boolean everPublished(RightOfReply reply) {
        return steps.existsByReplyIdAndAct(reply.id().value(), ReplyAct.PUBLISHED);
    }

    void step(RightOfReply reply, ReplyState now, ReplyAct act, ReplyDecision why) {
        reply.stand(now, clock.instant());
        steps.save(new RightOfReplyStep(reply.id(), act, why, current.id(), clock.instant()));
    }

    void store(RightOfReply reply, String action) {
        replies.saveAndFlush(reply);
        audit.record(action, reply.id().toString(), "article " + reply.article());
    }

    /** Tells the page that is to show it, with the transaction. */
    void showReaders(RightOfReply reply) {
        changes.publish(CHANGE + ":" + reply.article());
    }

    /** Tells the page that showed it, and a shared cache before whoever acts has an answer. */
    void hideFromReaders(RightOfReply reply) {
        changes.withdraw(CHANGE + ":" + reply.article());
    }
}
