package press.verbatim.article.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.GrammarReport;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.SourceLine;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranslationCreditService;

/** Adds to the findings about a text what is known of the words it quotes: who contests them, who translated them, whether readers get them. */
@Component
class QuotedSources {
    private final DisputeService disputes;
    private final TranslationCreditService credits;
    private final RedactionService redactions;

    QuotedSources(DisputeService disputes, TranslationCreditService credits, RedactionService redactions) {
        this.disputes = disputes;
        this.credits = credits;
        this.redactions = redactions;
    }

    /** @param waiting marks that a corrected source left without a place */
    CheckedQuotations of(
            CheckReport report, GrammarReport grammar, List<QuotationBinding> bindings, Set<UUID> waiting) {
        Map<Integer, Passage> compared = compared(report.quotations());
        Map<Integer, Passage> translated = new HashMap<>(compared);
        translated.values().removeIf(passage -> passage.side() != TextSide.TRANSLATION);
        Map<Integer, Passage> bound = bound(report.quotations(), bindings);
        Set<Passage> hidden = redactions.among(bound.values());
        return new CheckedQuotations(
                report,
                grammar,
                known(compared, disputes.reaching(compared.values())),
                known(translated, credits.statuses(translated.values())),
                report.quotations().stream()
                        .filter(finding -> waiting.contains(finding.bindingId()))
                        .map(QuoteFinding::index)
                        .collect(Collectors.toSet()),
                bound.entrySet().stream()
                        .filter(quotation -> hidden.contains(quotation.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** The passages that the check found for quotations. */
    private static Map<Integer, Passage> compared(Collection<QuoteFinding> findings) {
        Map<Integer, Passage> compared = new HashMap<>();
        for (QuoteFinding finding : findings) {
            SourceLine source = finding.source();
            if (source != null) {
                compared.put(finding.index(), source.passage());
            }
        }
        return compared;
    }

    /** The passages that readers are led to, and kept from where these are redacted. */
    private static Map<Integer, Passage> bound(Collection<QuoteFinding> findings, List<QuotationBinding> bindings) {
        Map<UUID, QuotationBinding> marks = bindings.stream()
                .collect(Collectors.toMap(QuotationBinding::id, Function.identity(), (first, second) -> second));
        Map<Integer, Passage> bound = new HashMap<>();
        for (QuoteFinding finding : findings) {
            QuotationBinding binding = marks.get(finding.bindingId());
            if (binding != null && binding.passage() != null) {
                bound.put(finding.index(), Objects.requireNonNull(binding.passage()));
            }
        }
        return bound;
    }

    private static <T> Map<Integer, T> known(Map<Integer, Passage> asked, Map<Passage, T> answers) {
        Map<Integer, T> known = new HashMap<>();
        asked.forEach((number, passage) -> {
            T answer = answers.get(passage);
            if (answer != null) {
                known.put(number, answer);
            }
        });
        return known;
    }
}
