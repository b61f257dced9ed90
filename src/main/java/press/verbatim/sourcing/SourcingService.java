package press.verbatim.sourcing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ChecksService;
import press.verbatim.article.GateText;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.Titraille;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;

/** Says what the working copy of an article rests on; the article's sourcing pane calls it. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class SourcingService {
    private static final int SUBJECT_LIMIT = 120;

    private final OwnArticles articles;
    private final ChecksService checks;
    private final SourcingReports reports;
    private final DismissalRepository dismissals;
    private final CurrentStaff current;
    private final Clock clock;

    SourcingService(
            OwnArticles articles,
            ChecksService checks,
            SourcingReports reports,
            DismissalRepository dismissals,
            CurrentStaff current,
            Clock clock) {
        this.articles = articles;
        this.checks = checks;
        this.reports = reports;
        this.dismissals = dismissals;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public SourcingReport report(ArticleId article) {
        ArticleDraft draft = articles.open(article);
        String body = draft.copy().body();
        return reports.of(new GateText(
                article, body, draft.bindings(), checks.check(article, body, draft.bindings(), Titraille.NONE)));
    }

    /** Says that a proposal needs nothing; the gate is not moved by it. */
    @Transactional
    public void dismiss(ArticleId article, String key) {
        articles.require(article);
        if (key.isEmpty() || key.length() > SUBJECT_LIMIT) {
            throw new Refusal("", "sourcing.refused.subject");
        }
        if (dismissals.findByArticleIdAndSubject(article.value(), key).isEmpty()) {
            dismissals.save(new Dismissal(article, key, current.id(), clock.instant()));
        }
    }

    @Transactional
    public void bringBack(ArticleId article, String key) {
        articles.require(article);
        dismissals.findByArticleIdAndSubject(article.value(), key).ifPresent(dismissals::delete);
    }
}
