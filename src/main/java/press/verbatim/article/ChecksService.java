package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.GrammarReport;
import press.verbatim.proofing.GrammarService;
import press.verbatim.proofing.IgnoredWords;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Titraille;
import press.verbatim.security.Roles;
import press.verbatim.text.BodyHtml;
import press.verbatim.ui.DeskZone;

/**
 * Checks the quotations and names of a text while it is written. The sources panel asks over the desk's data; where the
 * text is the one that is stored, the number of flagged quotations is kept for the lists.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ChecksService {
    private final ArticleAccess access;
    private final ArticleRepository articles;
    private final Checks checks;
    private final Quotations quotations;
    private final GrammarService grammar;
    private final WrittenIn language;
    private final DeskZone zone;
    private final Clock clock;

    ChecksService(
            ArticleAccess access,
            ArticleRepository articles,
            Checks checks,
            Quotations quotations,
            GrammarService grammar,
            WrittenIn language,
            DeskZone zone,
            Clock clock) {
        this.access = access;
        this.articles = articles;
        this.checks = checks;
        this.quotations = quotations;
        this.grammar = grammar;
        this.language = language;
        this.zone = zone;
        this.clock = clock;
    }

    /** What the check finds in this text, whether or not it is saved yet. */
    @Transactional
    public CheckReport check(ArticleId id, String html, List<QuotationBinding> bindings, Titraille titraille) {
        Article article = access.own(id);
        String body = BodyHtml.sanitise(html);
        CheckReport report = checks.of(article, body, bindings, titraille, day(article));
        if (body.equals(article.body()) && report.flagged() != article.flagged()) {
            articles.flag(id.value(), (int) report.flagged());
        }
        return report;
    }

    /** The marks whose words a corrected source no longer has, and that wait to be bound anew. */
    @Transactional(readOnly = true)
    public Set<UUID> waiting(ArticleId id, List<QuotationBinding> bindings) {
        return quotations.waiting(access.own(id), bindings);
    }

    /** What is known of the spelling and grammar of this text by now, if it is French; nothing is kept from being saved or released for it. */
    @Transactional(readOnly = true)
    public GrammarReport grammar(ArticleId id, String html, Titraille titraille) {
        return language.isFrench(access.own(id))
                ? grammar.check(id.value(), BodyHtml.sanitise(html), titraille)
                : GrammarReport.OFF;
    }

    /** Has a rule of spelling or grammar pass over words in this article, or stop at them again. */
    @Transactional
    public void ignore(ArticleId id, IgnoredWords words, boolean ignored) {
        access.own(id);
        grammar.ignore(id.value(), words, ignored);
    }

    /** The day readers were first given the article, or today. */
    private LocalDate day(Article article) {
        Instant at = article.published(clock.instant());
        return at.atZone(zone.zone()).toLocalDate();
    }
}
