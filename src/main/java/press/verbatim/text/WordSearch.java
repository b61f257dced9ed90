package press.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds chosen words however they are written: in any case, with or without accents, whatever stands between their letters as spaces,
 * apostrophes, dashes, guillemets or punctuation, even nothing. They have to begin and end where words do. Redaction looks for the same
 * words elsewhere with it, and expunging for every place of theirs, so it rather finds too much than too little.
 */
public final class WordSearch implements Finder {
    /** Fewer letters than this would find half of any text. */
    public static final int LEAST = 3;

    private final String letters;

    private WordSearch(String letters) {
        this.letters = letters;
    }

    /** A search for these words. */
    public static WordSearch of(String words) {
        return new WordSearch(Letters.of(words).text());
    }

    /** The words in their plainest form, by which {@link PrintSearch} knows them again. */
    public String letters() {
        return letters;
    }

    /** Whether there is enough to look for. */
    public boolean isUsable() {
        return letters.codePointCount(0, letters.length()) >= LEAST;
    }

    @Override
    public List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        if (!isUsable() || text.length() < LEAST) {
            return found;
        }
        Letters read = Letters.of(text);
        int at = read.text().indexOf(letters);
        while (at >= 0) {
            int end = at + letters.length();
            boolean whole = read.isEdge(at) && read.isEdge(end);
            if (whole) {
                found.add(new TextRange(read.from(at), read.to(end - 1)));
            }
            at = read.text().indexOf(letters, whole ? end : at + 1);
        }
        return found;
    }
}
