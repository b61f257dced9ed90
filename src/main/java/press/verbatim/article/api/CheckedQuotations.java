package press.verbatim.article.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.GrammarReport;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.TranslationStatus;

/**
 * The findings about a text with what is known of the words quoted; each by the number of the quotation.
 *
 * @param grammar what is known of its spelling and grammar by now
 * @param disputes who contests them; uncontested ones are left out
 * @param translations how far the translation can be relied on that a quotation was compared with
 * @param waiting those whose source was corrected and has their words no longer where they are bound
 * @param redacted those that readers see a mark instead of
 */
record CheckedQuotations(
        @JsonUnwrapped CheckReport report,
        GrammarReport grammar,
        Map<Integer, List<DisputeView>> disputes,
        Map<Integer, TranslationStatus> translations,
        Set<Integer> waiting,
        Set<Integer> redacted) {}
