package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;

/** The versions of an article that readers had, for those at work on it; its dossier is made from them. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ReleasesService {
    private final ArticleAccess access;
    private final RevisionRepository revisions;
    private final JournalRepository journal;
    private final JournalCodec codec;
    private final LivePages pages;
    private final Quotations quotations;
    private final Checks checks;
    private final Passes passes;
    private final StaffDirectory staff;

    ReleasesService(
            ArticleAccess access,
            RevisionRepository revisions,
            JournalRepository journal,
            JournalCodec codec,
            LivePages pages,
            Quotations quotations,
            Checks checks,
            Passes passes,
            StaffDirectory staff) {
        this.access = access;
        this.revisions = revisions;
        this.journal = journal;
        this.codec = codec;
        this.pages = pages;
        this.quotations = quotations;
        this.checks = checks;
        this.passes = passes;
        this.staff = staff;
    }

    /** All versions that were live, the first one first. */
    @Transactional(readOnly = true)
    public List<PastRelease> releases(ArticleId id) {
        Article article = access.own(id);
        List<ReleaseRow> rows = revisions.all(article.key());
        Map<Integer, List<PassedPoint>> passed = passes.ofReleases(article);
        Map<StaffId, String> names =
                staff.names(rows.stream().map(row -> new StaffId(row.by())).toList());
        return rows.stream()
                .map(row -> new PastRelease(
                        row.number(),
                        row.kind(),
                        row.note(),
                        row.headline(),
                        names.getOrDefault(new StaffId(row.by()), ""),
                        row.at(),
                        passed.getOrDefault(row.number(), List.of())))
                .toList();
    }

    /** One of them as a page: what was frozen then, with the changes readers had been told of by then. */
    @Transactional(readOnly = true)
    public LiveArticle page(ArticleId id, int number) {
        Article article = access.own(id);
        Revision revision =
                revisions.findByArticleIdAndNumber(article.key(), number).orElseThrow(NotFound::new);
        List<ReleaseRow> until = revisions.all(article.key()).stream()
                .filter(row -> row.number() <= number)
                .toList();
        List<LiveRelease> told = until.reversed().stream()
                .filter(row -> row.kind() == ReleaseKind.UPDATE || row.kind() == ReleaseKind.CORRECTION)
                .map(row -> new LiveRelease(java.util.Objects.requireNonNull(row.kind()), row.at(), row.note()))
                .toList();
        return pages.past(
                article,
                revision.page(),
                until.getFirst().at(),
                told.isEmpty() ? until.getFirst().at() : told.getFirst().at(),
                told);
    }

    /** The text readers had last with what its check finds now; of an article never live, the working copy. */
    @Transactional(readOnly = true)
    public GateText lastText(ArticleId id) {
        Article article = access.own(id);
        return journal.live(article.key(), Limit.of(1)).stream()
                .findFirst()
                .map(entry -> codec.unpack(entry.content()))
                .map(text -> checked(article, text.copy().body(), text.bindings()))
                .orElseGet(() -> checked(article, article.body(), quotations.of(article)));
    }

    private GateText checked(Article article, String body, List<QuotationBinding> bindings) {
        return new GateText(article.id(), body, bindings, checks.of(article, body, bindings));
    }
}
