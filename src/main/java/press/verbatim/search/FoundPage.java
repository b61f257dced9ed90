package press.verbatim.search;

import java.util.List;

/**
 * One page of hits, the best first.
 *
 * @param total articles and documents found
 * @param pages how many of them can be leafed through
 * @param reach how much of the query the hits meet
 * @param complete whether all that is public was searched: not while the index is still being made, nor when time ran out
 */
public record FoundPage(List<Hit> hits, int total, int page, int pages, Reach reach, boolean complete) {

    /** How much of a query hits meet, the strictest first. */
    public enum Reach {
        /** Every word, and phrases as they stand. */
        ALL,
        /** Every word, though not in the order of the phrase asked for. */
        WORDS,
        /** Some of the words. */
        SOME,
        /** There was no word in the query. */
        NOTHING_ASKED
    }
}
