package press.verbatim.sourcing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticlePeople;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.Roles;

/**
 * Keeps the replies that came to an article: who answers, in which words, by when they have to be online. Whoever may work
 * on the article may record one and mend what was recorded until an editor decides ({@link ReplyDecisionsService}); for
 * others it does not exist. The article's sourcing pane and the list of open requests call it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class RepliesService {
    private static final int MANY = 100;
    private static final String TOLD = "sourcing.notice.reply";

    private final RightOfReplyRepository stored;
    private final Replies replies;
    private final ReplyViews views;
    private final OwnArticles articles;
    private final ArticlePeople people;
    private final Clock clock;

    RepliesService(
            RightOfReplyRepository stored,
            Replies replies,
            ReplyViews views,
            OwnArticles articles,
            ArticlePeople people,
            Clock clock) {
        this.stored = stored;
        this.replies = replies;
        this.views = views;
        this.articles = articles;
        this.people = people;
        this.clock = clock;
    }

    /** The replies to an article in the order they came. */
    @Transactional(readOnly = true)
    public List<ReplyView> list(ArticleId article) {
        return views.of(article);
    }

    /** Replies nobody has decided on, to all articles whoever asks may work on: those whose term ends first, first. */
    @Transactional(readOnly = true)
    public List<OpenReply> open() {
        return views.open();
    }

    /** @throws Refusal where a word or the time is missing, too long or cannot be */
    @Transactional
    public ReplyId record(ArticleId article, ReplyDraft draft) {
        articles.require(article);
        if (stored.findByArticleIdAndDeletedAtIsNullOrderByReceivedAtAscIdAsc(article.value())
                        .size()
                >= MANY) {
            throw new Refusal("", "sourcing.reply.refused.many", MANY);
        }
        RightOfReply reply = replies.begin(article);
        reply.become(ReplyRules.checked(draft, clock.instant()));
        replies.store(reply, "reply.recorded");
        replies.step(reply, ReplyState.RECEIVED, ReplyAct.RECORDED, Replies.NO_REASON);
        people.tell(article, TOLD);
        return reply.id();
    }

    /**
     * Mends what was recorded, while nobody has decided on it.
     *
     * @throws StaleVersion when somebody changed it since that version was read
     */
    @Transactional
    public void change(ReplyId id, int version, ReplyDraft draft) {
        RightOfReply reply = replies.find(id, version, ReplyState.RECEIVED);
        reply.become(ReplyRules.checked(draft, clock.instant()));
        replies.store(reply, "reply.changed");
    }

    /** Notes that who sent it takes it back before it was published. */
    @Transactional
    public void withdraw(ReplyId id, int version) {
        RightOfReply reply = replies.find(id, version, ReplyState.RECEIVED);
        replies.step(reply, ReplyState.WITHDRAWN, ReplyAct.WITHDRAWN, new ReplyDecision(ReplyReason.SENDER, ""));
        replies.store(reply, "reply.withdrawn");
    }

    /** Takes one recorded by mistake off the list; {@link #restore} brings it back. What readers have seen stays. */
    @Transactional
    public void delete(ReplyId id, int version) {
        RightOfReply reply = replies.find(id, version, ReplyState.RECEIVED);
        if (replies.everPublished(reply)) {
            throw new Refusal("", "sourcing.reply.refused.shown");
        }
        reply.deleteAt(clock.instant());
        replies.store(reply, "reply.deleted");
    }

    @Transactional
    public void restore(ReplyId id) {
        RightOfReply reply = replies.find(id);
        reply.deleteAt(null);
        replies.store(reply, "reply.restored");
    }
}
