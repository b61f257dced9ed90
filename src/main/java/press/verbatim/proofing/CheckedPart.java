package press.verbatim.proofing;

import java.util.List;
import java.util.stream.Stream;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.BodyMarks;
import press.verbatim.text.BodyMarks.Run;

/**
 * One part of an article on its way through the checks of names and typography.
 *
 * @param quotes its quotations
 * @param kept words whose spelling stands: titles of works, and exceptions set by hand
 */
record CheckedPart(Part part, List<Block> blocks, List<FoundQuote> quotes, List<Run> kept) {
    static CheckedPart body(String html, List<Block> blocks, List<FoundQuote> quotes) {
        return new CheckedPart(Part.BODY, blocks, quotes, BodyMarks.keptSpellings(html));
    }

    static List<CheckedPart> titraille(Titraille lines) {
        return Stream.of(
                        line(Part.KICKER, lines.kicker()),
                        line(Part.HEADLINE, lines.headline()),
                        line(Part.LEAD, lines.lead()))
                .toList();
    }

    /** Plain words as one block. */
    static CheckedPart line(Part part, String words) {
        Block block = new BodyHtml.Block(0, "p", words);
        return new CheckedPart(part, List.of(block), BlockQuotes.of(0, words), List.of());
    }

    List<FoundQuote> quotes(Block block) {
        return quotes.stream().filter(quote -> quote.block() == block.index()).toList();
    }
}
