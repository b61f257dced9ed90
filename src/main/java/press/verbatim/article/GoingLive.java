package press.verbatim.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.platform.Refusal;
import press.verbatim.security.StaffId;

/** Freezes a working copy as what readers see from now on: at the word of an editor, or at the time an editor has chosen. */
@Component
class GoingLive {
    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final SlugRepository slugs;
    private final FrozenPages pages;
    private final ChangedSources sources;
    private final Quotations quotations;
    private final Journal journal;
    private final Steps steps;
    private final LiveChanges changes;
    private final MediaService media;
    private final Clock clock;

    GoingLive(
            ArticleRepository articles,
            RevisionRepository revisions,
            SlugRepository slugs,
            FrozenPages pages,
            ChangedSources sources,
            Quotations quotations,
            Journal journal,
            Steps steps,
            LiveChanges changes,
            MediaService media,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.slugs = slugs;
        this.pages = pages;
        this.sources = sources;
        this.quotations = quotations;
        this.journal = journal;
        this.steps = steps;
        this.changes = changes;
        this.media = media;
        this.clock = clock;
    }

    /**
     * What the page will say of the change.
     *
     * @param kind of the change of a live article; null for one that is not live
     * @throws Refusal where the article stands otherwise, or a correction says nothing
     */
    String said(Article article, @Nullable ReleaseKind kind, String note) {
        if (kind == null) {
            require(article, LiveState.OFFLINE, LiveState.UNPUBLISHED);
            return "";
        }
        require(article, LiveState.LIVE);
        String said = Steps.checked("note", note);
        if (kind == ReleaseKind.CORRECTION && said.isEmpty()) {
            throw new Refusal("note", "article.refused.correction");
        }
        return kind == ReleaseKind.TYPO ? "" : said;
    }

    /**
     * Called once the article is through its gate.
     *
     * @param by whose decision it is
     */
    void go(Article article, @Nullable ReleaseKind kind, String said, StaffId by) {
        sources.settle(article);
        Instant now = clock.instant();
        changes.publish(article);
        address(article, now);
        FrozenPage page = pages.of(article);
        Revision.Release release = new Revision.Release(revisions.nextNumber(article.key()), kind, said, by, now);
        Revision revision = revisions.save(new Revision(article, page, release));
        article.goLive(revision.id(), kind != ReleaseKind.TYPO, now);
        articles.save(article);
        makePublic(page);
        journal.live(article, quotations.of(article), by, kind, said);
        steps.record(article, kind == null ? ReviewNote.Step.PUBLISHED : ReviewNote.Step.RELEASED, said);
        changes.publish(article);
    }

    static void require(Article article, LiveState... allowed) {
        if (!List.of(allowed).contains(article.liveState())) {
            throw new Refusal("", "article.refused.state");
        }
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
}
