package press.verbatim.article.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.GrammarReport;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.SourceLine;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranslationCreditService;
import press.verbatim.transcript.TranslationStatus;

/**
 * The findings about a text with who contests the words quoted.
 *
 * @param grammar what is known of its spelling and grammar by now
 * @param disputes by the number of the quotation; uncontested ones are left out
 * @param translations how far the translation can be relied on that a quotation was compared with; by the number of the quotation
 */
record CheckedQuotations(
        @JsonUnwrapped CheckReport report,
        GrammarReport grammar,
        Map<Integer, List<DisputeView>> disputes,
        Map<Integer, TranslationStatus> translations) {
    static CheckedQuotations of(
            CheckReport report, GrammarReport grammar, DisputeService service, TranslationCreditService credits) {
        List<Passage> sources = report.quotations().stream()
                .map(QuoteFinding::source)
                .filter(Objects::nonNull)
                .map(SourceLine::passage)
                .toList();
        Map<Passage, List<DisputeView>> reaching = service.reaching(sources);
        Map<Integer, List<DisputeView>> byNumber = new HashMap<>();
        for (QuoteFinding finding : report.quotations()) {
            SourceLine source = finding.source();
            if (source != null && reaching.containsKey(source.passage())) {
                byNumber.put(finding.index(), Objects.requireNonNull(reaching.get(source.passage())));
            }
        }
        return new CheckedQuotations(report, grammar, byNumber, translations(report, credits));
    }

    private static Map<Integer, TranslationStatus> translations(CheckReport report, TranslationCreditService credits) {
        Map<Integer, Passage> compared = new HashMap<>();
        for (QuoteFinding finding : report.quotations()) {
            SourceLine source = finding.source();
            if (source != null && source.passage().side() == TextSide.TRANSLATION) {
                compared.put(finding.index(), source.passage());
            }
        }
        Map<Passage, TranslationStatus> known = credits.statuses(compared.values());
        Map<Integer, TranslationStatus> byNumber = new HashMap<>();
        compared.forEach((number, passage) -> {
            TranslationStatus status = known.get(passage);
            if (status != null) {
                byNumber.put(number, status);
            }
        });
        return byNumber;
    }
}
