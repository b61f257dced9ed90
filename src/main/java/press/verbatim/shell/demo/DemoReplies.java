package press.verbatim.shell.demo;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.security.DemoStaff;
import press.verbatim.shell.demo.DemoAccounts.Team;
import press.verbatim.sourcing.Channel;
import press.verbatim.sourcing.RepliesService;
import press.verbatim.sourcing.ReplyDecisionsService;
import press.verbatim.sourcing.ReplyDraft;
import press.verbatim.sourcing.ReplyId;

/** The replies that came to the articles of the demonstration: recorded by a reporter, published by the editor. */
@Component
class DemoReplies {
    private final RepliesService replies;
    private final ReplyDecisionsService decisions;
    private final DemoStaff staff;
    private final Clock clock;

    DemoReplies(RepliesService replies, ReplyDecisionsService decisions, DemoStaff staff, Clock clock) {
        this.replies = replies;
        this.decisions = decisions;
        this.staff = staff;
        this.clock = clock;
    }

    /** A reply's file is named like that of the article it answers. */
    void make(Team team, Map<String, ArticleId> articles) {
        for (String file : DemoResources.names("replies")) {
            DemoArticle reply = DemoArticle.read("replies", file);
            ArticleId article = DemoResources.known(articles, reply.name());
            ReplyId id = staff.as(team.ines(), () -> replies.record(article, received(reply)));
            staff.as(team.maud(), () -> publish(id));
        }
    }

    private ReplyDraft received(DemoArticle reply) {
        return new ReplyDraft(
                reply.get("who"),
                null,
                null,
                reply.get("capacity"),
                clock.instant(),
                Channel.REGISTERED,
                reply.get("contested"),
                reply.body(),
                "");
    }

    private ReplyId publish(ReplyId id) {
        decisions.publish(id, 0);
        return id;
    }
}
