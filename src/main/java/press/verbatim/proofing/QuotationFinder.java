package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.proofing.FoundQuote.State;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.BodyMarks.Mark;
import press.verbatim.text.CodePoints;

/** Finds every quotation of a text: between marks, in quotation blocks, over several paragraphs, and marked by hand. */
final class QuotationFinder {
    private final List<Block> blocks;
    private final List<Mark> marks;
    private final List<FoundQuote> found = new ArrayList<>();

    private QuotationFinder(List<Block> blocks, List<Mark> marks) {
        this.blocks = blocks;
        this.marks = marks;
    }

    static List<FoundQuote> find(List<Block> blocks, List<Mark> marks) {
        QuotationFinder finder = new QuotationFinder(blocks, marks);
        blocks.forEach(finder::read);
        finder.joinParagraphs();
        finder.addBareMarks();
        finder.found.sort(Comparator.comparingInt(FoundQuote::block).thenComparingInt(FoundQuote::from));
        return List.copyOf(finder.found);
    }

    private void read(Block block) {
        List<FoundQuote> quotes = BlockQuotes.of(block.index(), block.text());
        boolean whole = block.element().equals("blockquote")
                && quotes.isEmpty()
                && !block.text().isBlank();
        if (whole) {
            int length = block.text().length();
            quotes = List.of(
                    new FoundQuote(block.index(), 0, length, block.text().strip(), false, State.CLOSED, null));
        }
        quotes.forEach(quote -> found.add(quote.in(markOf(quote))));
    }

    /** A quotation over several paragraphs opens in each (or closes only in the last). */
    private void joinParagraphs() {
        for (int at = 0; at < found.size(); at++) {
            FoundQuote quote = found.get(at);
            if (quote.state() == State.UNCLOSED && goesOn(quote, at)) {
                found.set(at, quote.becoming(State.CONTINUED));
            }
            if (quote.state() == State.UNOPENED && at > 0 && comesFrom(found.get(at - 1), quote)) {
                found.set(at, quote.becoming(State.CLOSED));
            }
        }
    }

    private boolean goesOn(FoundQuote quote, int at) {
        if (quote.to() < blocks.get(quote.block()).text().length() || at + 1 == found.size()) {
            return false;
        }
        FoundQuote next = found.get(at + 1);
        return next.block() == quote.block() + 1 && next.from() == 0;
    }

    private static boolean comesFrom(FoundQuote before, FoundQuote quote) {
        return before.state() == State.CONTINUED && before.block() == quote.block() - 1;
    }

    private void addBareMarks() {
        for (Mark mark : marks) {
            boolean seen = found.stream().anyMatch(quote -> mark.id().equals(quote.mark()));
            if (!seen && mark.to() > mark.from() && mark.block() < blocks.size()) {
                String text = blocks.get(mark.block()).text();
                int from = CodePoints.toUtf16(text, mark.from());
                int to = CodePoints.toUtf16(text, mark.to());
                String words = text.substring(from, to).strip();
                found.add(new FoundQuote(mark.block(), from, to, words, false, State.CLOSED, mark.id()));
            }
        }
    }

    private @Nullable UUID markOf(FoundQuote quote) {
        String text = blocks.get(quote.block()).text();
        for (Mark mark : marks) {
            if (mark.block() == quote.block() && mark.to() <= CodePoints.length(text)) {
                int from = Math.max(quote.from(), CodePoints.toUtf16(text, mark.from()));
                int to = Math.min(quote.to(), CodePoints.toUtf16(text, mark.to()));
                if (2 * (to - from) >= quote.to() - quote.from()) {
                    return mark.id();
                }
            }
        }
        return null;
    }
}
