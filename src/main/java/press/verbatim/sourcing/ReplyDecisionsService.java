package press.verbatim.sourcing;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.PublishedArticles;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.Roles;

/**
 * Decides on a reply: whether readers see it beneath the article, and why they do not. Editors alone may; the article's
 * sourcing pane calls it. Every act names the version it was decided on.
 *
 * @see RepliesService for what came and who recorded it
 */
@Service
@RolesAllowed(Roles.EDITOR)
public class ReplyDecisionsService {
    private final Replies replies;
    private final PublishedArticles articles;

    ReplyDecisionsService(Replies replies, PublishedArticles articles) {
        this.replies = replies;
        this.articles = articles;
    }

    /**
     * Puts it beneath the article as it was recorded, for as long as the article is live.
     *
     * @throws StaleVersion when somebody changed it since that version was read
     * @throws Refusal while readers do not see the article
     */
    @Transactional
    public void publish(ReplyId id, int version) {
        RightOfReply reply = replies.find(id, version, ReplyState.RECEIVED);
        if (!articles.teasers(List.of(reply.article())).containsKey(reply.article())) {
            throw new Refusal("", "sourcing.reply.refused.offline");
        }
        replies.step(reply, ReplyState.PUBLISHED, ReplyAct.PUBLISHED, Replies.NO_REASON);
        replies.store(reply, "reply.published");
        replies.showReaders(reply);
    }

    @Transactional
    public void refuse(ReplyId id, int version, ReplyDecision decision) {
        RightOfReply reply = replies.find(id, version, ReplyState.RECEIVED);
        ReplyDecision why = ReplyRules.checked(decision, ReplyReason.REFUSALS);
        replies.step(reply, ReplyState.REFUSED, ReplyAct.REFUSED, why);
        replies.store(reply, "reply.refused");
    }

    /** Takes it off the page. Where who sent it wishes so, that is the end of it; else it waits for a decision again. */
    @Transactional
    public void takeBack(ReplyId id, int version, ReplyDecision decision) {
        RightOfReply reply = replies.find(id, version, ReplyState.PUBLISHED);
        ReplyDecision why = ReplyRules.checked(decision, ReplyReason.RETRACTIONS);
        ReplyState after = why.reason() == ReplyReason.SENDER ? ReplyState.WITHDRAWN : ReplyState.RECEIVED;
        replies.step(reply, after, ReplyAct.TAKEN_BACK, why);
        replies.store(reply, "reply.takenBack");
        replies.hideFromReaders(reply);
    }

    /** Has a refused or withdrawn one decided on again. */
    @Transactional
    public void reopen(ReplyId id, int version) {
        RightOfReply reply = replies.find(id, version, ReplyState.REFUSED, ReplyState.WITHDRAWN);
        replies.step(reply, ReplyState.RECEIVED, ReplyAct.REOPENED, Replies.NO_REASON);
        replies.store(reply, "reply.reopened");
    }
}
