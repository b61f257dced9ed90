package press.verbatim.article.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.SourceLine;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.Passage;

/**
 * The findings about a text with who contests the words quoted.
 *
 * @param disputes by the number of the quotation; uncontested ones are left out
 */
record CheckedQuotations(@JsonUnwrapped CheckReport report, Map<Integer, List<DisputeView>> disputes) {
    static CheckedQuotations of(CheckReport report, DisputeService service) {
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
        return new CheckedQuotations(report, byNumber);
    }
}
