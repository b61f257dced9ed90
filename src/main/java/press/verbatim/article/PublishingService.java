package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/** Makes articles public and takes them back: editors only. What is published is frozen as a revision. */
@Service
@RolesAllowed(Roles.EDITOR)
public class PublishingService {
    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final SlugRepository slugs;
    private final ArticleAccess access;
    private final FrozenPages pages;
    private final Passes passes;
    private final ChangedSources sources;
    private final Quotations quotations;
    private final Journal journal;
    private final Steps steps;
    private final LiveChanges changes;
    private final MediaService media;
    private final CurrentStaff current;
    private final Clock clock;

    PublishingService(
            ArticleRepository articles,
            RevisionRepository revisions,
            SlugRepository slugs,
            ArticleAccess access,
            FrozenPages pages,
            Passes passes,
            ChangedSources sources,
            Quotations quotations,
            Journal journal,
            Steps steps,
            LiveChanges changes,
            MediaService media,
            CurrentStaff current,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.slugs = slugs;
        this.access = access;
        this.pages = pages;
        this.passes = passes;
        this.sources = sources;
        this.quotations = quotations;
        this.journal = journal;
        this.steps = steps;
        this.changes = changes;
        this.media = media;
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
        require(article, LiveState.OFFLINE, LiveState.UNPUBLISHED);
        goLive(article, null, "", pass);
    }

    /** Replaces what readers see of a live article by its working copy. */
    @Transactional
    public void release(ArticleId id, ReleaseKind kind, String note, GatePass pass) {
        Article article = access.forChange(id);
        require(article, LiveState.LIVE);
        String said = Steps.checked("note", note);
        if (kind == ReleaseKind.CORRECTION && said.isEmpty()) {
            throw new Refusal("note", "article.refused.correction");
        }
        goLive(article, kind, kind == ReleaseKind.TYPO ? "" : said, pass);
    }

    /** Takes a live article offline because we choose so; it can be published again. */
    @Transactional
    public void depublish(ArticleId id, String note) {
        Article article = access.forChange(id);
        require(article, LiveState.LIVE);
        goOffline(article, LiveState.UNPUBLISHED, "");
        steps.record(article, ReviewNote.Step.UNPUBLISHED, Steps.checked("note", note));
    }

    /** Takes an article away for good because it was ordered; readers get the notice in its place. */
    @Transactional
    public void withdraw(ArticleId id, String notice) {
        Article article = access.forChange(id);
        require(article, LiveState.LIVE, LiveState.UNPUBLISHED);
        String said = Normal.nfc(notice).strip();
        if (said.isEmpty()) {
            throw new Refusal("notice", "article.refused.notice");
        }
        goOffline(article, LiveState.WITHDRAWN, Steps.checked("notice", said));
        steps.record(article, ReviewNote.Step.WITHDRAWN, said);
    }

    private void goLive(Article article, @Nullable ReleaseKind kind, String note, GatePass pass) {
        int number = revisions.nextNumber(article.key());
        passes.through(article, pass, number);
        sources.settle(article);
        Instant now = clock.instant();
        changes.publish(article);
        address(article, now);
        FrozenPage page = pages.of(article);
        Revision.Release release = new Revision.Release(number, kind, note, current.id(), now);
        Revision revision = revisions.save(new Revision(article, page, release));
        article.goLive(revision.id(), kind != ReleaseKind.TYPO, now);
        articles.save(article);
        makePublic(page);
        journal.append(article, quotations.of(article), VersionRow.Kind.LIVE, kind, note);
        steps.record(article, kind == null ? ReviewNote.Step.PUBLISHED : ReviewNote.Step.RELEASED, note);
        changes.publish(article);
    }

    private void address(Article article, Instant now) {
        if (article.slug().isEmpty()) {
            article.address(pages.slug(article));
        }
        if (slugs.findById(article.slug()).isEmpty()) {
            slugs.save(new SlugEntry(article.slug(), article.key(), now));
        }
    }

    private void makePublic(FrozenPage page) {
        Stream.concat(Stream.ofNullable(page.photo().photoId()), page.bodyPhotos().stream())
                .distinct()
                .map(PhotoId::new)
                .forEach(media::makePublic);
    }

    private void goOffline(Article article, LiveState to, String notice) {
        changes.withdraw(article);
        article.goOffline(to, notice, clock.instant());
        articles.save(article);
    }

    private static void require(Article article, LiveState... allowed) {
        if (!java.util.List.of(allowed).contains(article.liveState())) {
            throw new Refusal("", "article.refused.state");
        }
    }
}
