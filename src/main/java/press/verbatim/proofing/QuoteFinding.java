package press.verbatim.proofing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One quotation with its result.
 *
 * @param index its number in the text, from 0
 * @param bindingId the mark it stands in, whether or not that mark is bound
 * @param paragraph the block's number
 * @param from where it starts in the block's text, its guillemets included, in code points
 * @param to where it ends, exclusive
 * @param words what stands between the guillemets
 * @param rule message key of the rule behind the result
 * @param flagged whether somebody must act: unbound and undeclared, or not conforming
 * @param weak whether the result is uncertain: a word or two, straight quotes, a translation nobody attached
 * @param source the place compared with, where there is one
 * @param sourceLine the source's words, those that differ marked; empty unless they differ
 * @param articleLine the article's words, likewise
 */
public record QuoteFinding(
        int index,
        @Nullable UUID bindingId,
        int paragraph,
        int from,
        int to,
        String words,
        QuoteResult result,
        String rule,
        boolean flagged,
        boolean weak,
        @Nullable SourceLine source,
        List<DiffPart> sourceLine,
        List<DiffPart> articleLine) {}
