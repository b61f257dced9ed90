package press.verbatim.proofing;

import java.util.List;
import java.util.Set;
import press.verbatim.text.BodyHtml.Block;

/** Looks for anybody who might be speaking around a quotation: a name, a verb of speech, a "selon", in its paragraph or the one before. */
final class Nearby {
    private static final Set<String> ACCORDING =
            Set.of("selon", "dixit", "apres", "interroge", "interrogee", "entretien");
    private static final Set<String> TITLES = Set.of("h1", "h2", "h3", "aside", "figcaption");

    private final List<Block> blocks;
    private final List<FoundQuote> quotes;
    private final NameList names;

    Nearby(List<Block> blocks, List<FoundQuote> quotes, NameList names) {
        this.blocks = blocks;
        this.quotes = quotes;
        this.names = names;
    }

    /** A title or an exergue need not say who speaks; the text does. */
    boolean leavesOpenWhoSpeaks(FoundQuote quote) {
        Block block = blocks.get(quote.block());
        return !TITLES.contains(block.element())
                && !speaks(quote.block())
                && !(quote.block() > 0 && speaks(quote.block() - 1));
    }

    private boolean speaks(int block) {
        StringBuilder outside = new StringBuilder(blocks.get(block).text());
        for (FoundQuote quote : quotes) {
            if (quote.block() == block) {
                Incises.without(quote.words()).ifPresent(words -> outside.append(" dit"));
                outside.replace(quote.from(), quote.to(), "·".repeat(quote.to() - quote.from()));
            }
        }
        Tokens around = Tokens.of(outside.toString());
        return !names.find(around).isEmpty()
                || around.list().stream().anyMatch(word -> Lexicon.isSpeech(word) || ACCORDING.contains(word.fold()));
    }
}
