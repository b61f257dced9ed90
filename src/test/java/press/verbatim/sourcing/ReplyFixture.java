package press.verbatim.sourcing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.security.TestStaff;

/** Makes replies to articles for tests, as the reporter and the editor who would. */
@Component
public class ReplyFixture {
    public static final String WORDS = "Je n’ai  jamais dit « oui ».\n\nJe l’écris ici,\nligne à ligne.";

    private final RepliesService replies;
    private final ReplyDecisionsService decisions;

    ReplyFixture(RepliesService replies, ReplyDecisionsService decisions) {
        this.replies = replies;
        this.decisions = decisions;
    }

    /** What came a while ago, by registered letter. */
    public static ReplyDraft received(String who, String words, Duration ago) {
        Instant at = Instant.now().minus(ago).truncatedTo(ChronoUnit.MINUTES);
        return new ReplyDraft(who, null, null, "ancien ministre", at, Channel.REGISTERED, "", words, "Vu l’avocat.");
    }

    /** A reply an hour old that the reporter recorded. */
    public ReplyId recorded(ArticleId article, String who) {
        return TestStaff.REPORTER.does(() -> replies.record(article, received(who, WORDS, Duration.ofHours(1))));
    }

    /** One that an editor has published beneath a live article. */
    public ReplyId published(ArticleId article, String who) {
        ReplyId id = recorded(article, who);
        TestStaff.EDITOR.acts(() -> decisions.publish(id, 0));
        return id;
    }
}
