package press.verbatim.article;

import java.util.List;
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

    Checks(QuotationChecker checker) {
        this.checker = checker;
    }

    CheckReport of(Article article, String body, List<QuotationBinding> bindings, Titraille titraille) {
        List<TranscriptId> sources =
                article.sources().stream().map(TranscriptId::new).toList();
        return checker.check(new CheckRequest(body, bindings, sources, titraille));
    }

    /** Counts what is flagged and keeps the figure with the article, for lists that cannot check each time they are shown. */
    void count(Article article, List<QuotationBinding> bindings) {
        article.flag((int) of(article, article.body(), bindings, Titraille.NONE).flagged());
    }
}
