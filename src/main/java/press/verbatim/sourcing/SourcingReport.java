package press.verbatim.sourcing;

import java.util.List;
import java.util.Map;
import press.verbatim.proofing.QuoteResult;

/**
 * What an article rests on, as far as whoever asks may see it.
 *
 * @param quotations all but those of distance, which are nobody's words
 * @param traced those that conform to a passage of a transcript or whose origin was declared
 * @param byResult how many of each result, in the order of the list of results
 */
public record SourcingReport(
        int quotations,
        int traced,
        Map<QuoteResult, Integer> byResult,
        List<Origin> origins,
        List<Claim> claims,
        List<Unheard> unheard,
        List<ApproachView> approaches) {

    /** The share of quotations traced, in whole per cent; all of none. */
    public int percent() {
        return quotations == 0 ? 100 : traced * 100 / quotations;
    }
}
