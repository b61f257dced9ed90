package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds words of which nothing is known but how many letters they have and what their letters become under a key: words that were destroyed
 * and must not come back. It reads texts as {@link WordSearch} does.
 */
public final class PrintSearch implements Finder {
    private final SortedSet<Integer> lengths;
    private final Predicate<String> known;

    /**
     * @param lengths of the words looked for, as {@link WordSearch#letters}
     * @param known whether letters are those of such words
     */
    public PrintSearch(java.util.Collection<Integer> lengths, Predicate<String> known) {
        this.lengths = new TreeSet<>(lengths).reversed();
        this.known = known;
    }

    @Override
    public List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        Letters read = Letters.of(text);
        int at = 0;
        while (at < read.text().length()) {
            int end = read.isEdge(at) ? end(read, at) : at;
            if (end > at) {
                found.add(new TextRange(read.from(at), read.to(end - 1)));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** After the longest of the words that begin here, or the place itself. */
    private int end(Letters read, int at) {
        for (int length : lengths) {
            int end = at + length;
            if (end <= read.text().length()
                    && read.isEdge(end)
                    && known.test(read.text().substring(at, end))) {
                return end;
            }
        }
        return at;
    }
}
