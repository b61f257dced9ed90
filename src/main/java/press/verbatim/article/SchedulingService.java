package press.verbatim.article;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.security.SystemUser;

/** Chooses the time at which an article goes out by itself, and changes its mind: editors only. The release dialog calls it. */
@Service
@RolesAllowed(Roles.EDITOR)
public class SchedulingService {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final ArticleRepository articles;
    private final ArticleAccess access;
    private final Passes passes;
    private final GoingLive live;
    private final Steps steps;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final SystemUser system;
    private final CurrentStaff current;
    private final Clock clock;

    SchedulingService(
            ArticleRepository articles,
            ArticleAccess access,
            Passes passes,
            GoingLive live,
            Steps steps,
            ObjectProvider<SchedulerClient> scheduler,
            SystemUser system,
            CurrentStaff current,
            Clock clock) {
        this.articles = articles;
        this.access = access;
        this.passes = passes;
        this.live = live;
        this.steps = steps;
        this.scheduler = scheduler;
        this.system = system;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Lets an article through its gate now and has it go out later; until then nobody changes it. For one that is scheduled
     * already the new time replaces the old.
     *
     * @param kind of the change of a live article; null for one that is not live
     */
    @Transactional
    public void schedule(ArticleId id, Instant at, @Nullable ReleaseKind kind, String note, GatePass pass) {
        Article article = access.forChange(id);
        Instant due = checked(at);
        String said = live.said(article, kind, note);
        passes.through(article, pass);
        Set<String> unseen = system.call(ScheduleTasks.JOB, () -> passes.points(article));
        article.schedule(ScheduleValue.of(due, current.id(), kind, said, unseen), clock.instant());
        articles.save(article);
        steps.record(article, ReviewNote.Step.SCHEDULED, "");
        scheduler.getObject().scheduleIfNotExists(ScheduleTasks.at(id, due), due);
    }

    /** Gives a scheduled article back to its editors as ready. */
    @Transactional
    public void cancel(ArticleId id) {
        Article article = access.forChange(id);
        if (article.schedule() == null) {
            throw new Refusal("", "article.refused.state");
        }
        article.unschedule(clock.instant());
        articles.save(article);
        steps.record(article, ReviewNote.Step.UNSCHEDULED, "");
    }

    private Instant checked(Instant at) {
        Instant due = at.truncatedTo(ChronoUnit.MINUTES);
        Instant now = clock.instant();
        if (!due.isAfter(now)) {
            throw new Refusal("when", "article.refused.past");
        }
        if (due.isAfter(now.plus(LONGEST))) {
            throw new Refusal("when", "article.refused.far");
        }
        return due;
    }
}
