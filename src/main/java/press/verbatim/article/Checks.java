package press.verbatim.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.CheckRequest;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.QuotationChecker;
import press.verbatim.proofing.Titraille;
import press.verbatim.transcript.TranscriptId;

/** Has a text checked against the sources of its article, as far as whoever is at work may see them. */
@Component
class Checks {
    private final QuotationChecker checker;
    private final WrittenIn language;

    Checks(QuotationChecker checker, WrittenIn language) {
        this.checker = checker;
        this.language = language;
    }

    CheckReport of(Article article, String body, List<QuotationBinding> bindings) {
        return of(article, body, bindings, Titraille.NONE, null);
    }

    /** @param day on which persons are to be presented, or nothing where nobody asks */
    CheckReport of(
            Article article,
            String body,
            List<QuotationBinding> bindings,
            Titraille titraille,
            @Nullable LocalDate day) {
        List<TranscriptId> sources =
                article.sources().stream().map(TranscriptId::new).toList();
        return checker.check(new CheckRequest(body, bindings, sources, titraille, day, language.isFrench(article)));
    }

    /** Counts what is flagged and keeps the figure with the article, for lists that cannot check each time they are shown. */
    void count(Article article, List<QuotationBinding> bindings) {
        article.flag((int) of(article, article.body(), bindings).flagged());
    }
}
