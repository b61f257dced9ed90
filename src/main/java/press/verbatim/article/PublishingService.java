package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/** Makes articles public and takes them back: editors only. What is published is frozen as a revision. */
@Service
@RolesAllowed(Roles.EDITOR)
public class PublishingService {
    private final ArticleRepository articles;
    private final ArticleAccess access;
    private final Passes passes;
    private final GoingLive live;
    private final ScheduledReleases scheduled;
    private final Steps steps;
    private final LiveChanges changes;
    private final CurrentStaff current;
    private final Clock clock;

    PublishingService(
            ArticleRepository articles,
            ArticleAccess access,
            Passes passes,
            GoingLive live,
            ScheduledReleases scheduled,
            Steps steps,
            LiveChanges changes,
            CurrentStaff current,
            Clock clock) {
        this.articles = articles;
        this.access = access;
        this.passes = passes;
        this.live = live;
        this.scheduled = scheduled;
        this.steps = steps;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
    }

    /** What stands in the way of publication now; an article's own people see it before its editor has to. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR})
    public Gate gate(ArticleId id) {
        return passes.open(access.own(id));
    }

    /** Puts an article online that is not. */
    @Transactional
    public void publish(ArticleId id, GatePass pass) {
        Article article = access.forChange(id);
        String said = live.said(article, null, "");
        passes.through(article, pass);
        live.go(article, null, said, current.id());
    }

    /** Replaces what readers see of a live article by its working copy. */
    @Transactional
    public void release(ArticleId id, ReleaseKind kind, String note, GatePass pass) {
        Article article = access.forChange(id);
        String said = live.said(article, kind, note);
        passes.through(article, pass);
        live.go(article, kind, said, current.id());
    }

    /** Takes a live article offline because we choose so; it can be published again. */
    @Transactional
    public void depublish(ArticleId id, String note) {
        Article article = access.forChange(id);
        GoingLive.require(article, LiveState.LIVE);
        goOffline(article, LiveState.UNPUBLISHED, "");
        steps.record(article, ReviewNote.Step.UNPUBLISHED, Steps.checked("note", note));
    }

    /** Takes an article away for good because it was ordered; readers get the notice in its place. */
    @Transactional
    public void withdraw(ArticleId id, String notice) {
        Article article = access.forChange(id);
        GoingLive.require(article, LiveState.LIVE, LiveState.UNPUBLISHED);
        String said = Normal.nfc(notice).strip();
        if (said.isEmpty()) {
            throw new Refusal("notice", "article.refused.notice");
        }
        goOffline(article, LiveState.WITHDRAWN, Steps.checked("notice", said));
        steps.record(article, ReviewNote.Step.WITHDRAWN, said);
    }

    private void goOffline(Article article, LiveState to, String notice) {
        changes.withdraw(article);
        scheduled.goesOffline(article);
        article.goOffline(to, notice, clock.instant());
        articles.save(article);
    }
}
