package press.verbatim.sourcing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GateText;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.QuoteResult;

/** Makes the sourcing of a text from what its check found: the one place that pane, gate and dossier ask. */
@Component
class SourcingReports {
    private final ApproachRepository approaches;
    private final DismissalRepository dismissals;
    private final ApproachViews views;
    private final Unheards unheards;

    SourcingReports(
            ApproachRepository approaches, DismissalRepository dismissals, ApproachViews views, Unheards unheards) {
        this.approaches = approaches;
        this.dismissals = dismissals;
        this.views = views;
        this.unheards = unheards;
    }

    SourcingReport of(GateText text) {
        List<Approach> asked = asked(text.id());
        Set<String> dismissed = dismissed(text.id());
        List<QuoteFinding> said = text.report().quotations().stream()
                .filter(finding -> finding.result() != QuoteResult.DISTANCE)
                .toList();
        return new SourcingReport(
                said.size(),
                (int) said.stream().filter(Origins::traced).count(),
                byResult(said),
                new Origins(text).of(said),
                Claims.of(text.body(), text.report(), dismissed),
                unheards.of(text, asked, dismissed),
                views.of(new WorkingWords(text.body()), asked));
    }

    private List<Approach> asked(ArticleId article) {
        return approaches.findByArticleIdAndDeletedAtIsNullOrderByPlaceAscIdAsc(article.value());
    }

    private Set<String> dismissed(ArticleId article) {
        return dismissals.findByArticleId(article.value()).stream()
                .map(Dismissal::subject)
                .collect(Collectors.toSet());
    }

    private static Map<QuoteResult, Integer> byResult(List<QuoteFinding> findings) {
        Map<QuoteResult, Integer> counts = new EnumMap<>(QuoteResult.class);
        findings.forEach(finding -> counts.merge(finding.result(), 1, Integer::sum));
        return counts;
    }
}
