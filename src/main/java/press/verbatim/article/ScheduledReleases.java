package press.verbatim.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;

/**
 * Has scheduled articles go out when their time has come, or gives them back to their editors with a notice that says why not. The task of
 * {@link ScheduleTasks} calls it, as often as it takes: what is not scheduled for that time any more is left alone.
 */
@Component
class ScheduledReleases {
    private final ArticleRepository articles;
    private final ArticleAccess access;
    private final Passes passes;
    private final GoingLive live;
    private final ArticlePeople people;
    private final Steps steps;
    private final Clock clock;

    ScheduledReleases(
            ArticleRepository articles,
            ArticleAccess access,
            Passes passes,
            GoingLive live,
            ArticlePeople people,
            Steps steps,
            Clock clock) {
        this.articles = articles;
        this.access = access;
        this.passes = passes;
        this.live = live;
        this.people = people;
        this.steps = steps;
        this.clock = clock;
    }

    /** Why a scheduled article stayed where it was. */
    enum Kept {
        GATE,
        INCOMPLETE,
        OFFLINE,
        FAILED;

        static Kept because(Refusal refusal) {
            return switch (refusal.field()) {
                case "gate" -> GATE;
                case "" -> OFFLINE;
                default -> INCOMPLETE;
            };
        }
    }

    /** @throws Refusal where it may not go out as it was scheduled */
    @Transactional
    void release(ArticleId id, Instant due) {
        Article article = access.forChange(id);
        Optional<ScheduleValue> plan = plan(article, due);
        if (plan.isPresent()) {
            ScheduleValue planned = plan.get();
            String said = live.said(article, planned.scheduledKind(), planned.scheduledNote());
            passes.nothingNew(article, planned.unseen());
            live.go(article, planned.scheduledKind(), said, planned.by());
        }
    }

    /** Puts the working copy back to ready. */
    @Transactional
    void giveBack(ArticleId id, Instant due, Kept why) {
        Article article = access.forChange(id);
        plan(article, due).ifPresent(planned -> {
            tell(article, planned, why);
            article.unschedule(clock.instant());
            articles.save(article);
            steps.record(article, ReviewNote.Step.UNSCHEDULED, "");
        });
    }

    /** Whoever takes a live article from its readers ends what was scheduled for it. */
    void goesOffline(Article article) {
        ScheduleValue planned = article.schedule();
        if (planned != null) {
            tell(article, planned, Kept.OFFLINE);
        }
    }

    private void tell(Article article, ScheduleValue planned, Kept why) {
        String code = "article.notice.schedule." + why.name().toLowerCase(Locale.ROOT);
        people.tell(article.key(), code, planned.by());
    }

    private static Optional<ScheduleValue> plan(Article article, Instant due) {
        return Optional.ofNullable(article.schedule())
                .filter(planned -> planned.scheduledAt().equals(due));
    }
}
