package press.verbatim.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;

/** Shows an article to whoever opened it: the working copy to its own people, the live revision to everyone else. */
@Component
class Drafts {
    private final ArticleAccess access;
    private final RevisionRepository revisions;
    private final Quotations quotations;
    private final Placings placings;
    private final Sources sources;
    private final StaffDirectory staff;
    private final WrittenIn language;

    Drafts(
            ArticleAccess access,
            RevisionRepository revisions,
            Quotations quotations,
            Placings placings,
            Sources sources,
            StaffDirectory staff,
            WrittenIn language) {
        this.access = access;
        this.revisions = revisions;
        this.quotations = quotations;
        this.placings = placings;
        this.sources = sources;
        this.staff = staff;
        this.language = language;
    }

    ArticleDraft of(Article article) {
        boolean own = access.isOwn(article);
        return new ArticleDraft(
                article.id(),
                article.copyVersion(),
                own ? article.copy() : liveCopy(article),
                own ? quotations.of(article) : List.of(),
                own ? sources.visible(article.sources()) : List.of(),
                dressing(article),
                article.dressingVersion(),
                own ? article.status() : WorkingStatus.DRAFT,
                article.liveState(),
                own && article.changesUnderWay(),
                live(article).map(Revision::slug).orElse(""),
                language.of(article),
                access.canEdit(article),
                access.isMine(article),
                name(article.savedBy()),
                article.savedAt(),
                own ? planned(article) : null);
    }

    private static @Nullable PlannedRelease planned(Article article) {
        ScheduleValue schedule = article.schedule();
        return schedule == null ? null : schedule.planned();
    }

    Dressing dressing(Article article) {
        UUID section = article.sectionId();
        return new Dressing(
                article.slug(),
                article.genre(),
                article.language(),
                article.bylines().stream().map(BylineValue::byline).toList(),
                section == null ? null : new SectionId(section),
                placings.of(article),
                List.copyOf(article.keywords()),
                article.photo().chosen());
    }

    String name(StaffId id) {
        return staff.names(List.of(id)).getOrDefault(id, "");
    }

    private WorkingCopy liveCopy(Article article) {
        return live(article).map(Revision::copy).orElse(WorkingCopy.EMPTY);
    }

    private Optional<Revision> live(Article article) {
        return article.liveState() == LiveState.LIVE
                ? revisions.findById(Objects.requireNonNull(article.liveRevisionId()))
                : Optional.empty();
    }
}
