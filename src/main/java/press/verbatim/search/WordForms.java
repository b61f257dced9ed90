package press.verbatim.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.NameKeys;

/**
 * Puts up to three forms of a word in its place: folded, for the stemmer; folded and exact, for phrases; and the keys under which spellings of
 * a name meet, for words that may be names. {@link FrenchAnalysis} calls it.
 */
final class WordForms extends TokenFilter {
    static final char EXACT = '=';
    static final char NAME = '~';

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 40;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final boolean everyName;
    private final Deque<String> waiting = new ArrayDeque<>();
    private AttributeSource.@Nullable State place;

    /** @param everyName whether words in small letters may be names: where readers type them */
    WordForms(TokenStream input, boolean everyName) {
        super(input);
        this.everyName = everyName;
    }

    @Override
    public boolean incrementToken() throws IOException {
        String further = waiting.poll();
        if (further != null) {
            restoreState(place);
            increment.setPositionIncrement(0);
            become(further, true);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String folded = folded(word);
        waiting.add(EXACT + folded);
        names(word).forEach(key -> waiting.add(NAME + key));
        place = captureState();
        become(folded, false);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        place = null;
    }

    private void become(String form, boolean whole) {
        term.setEmpty().append(form);
        keyword.setKeyword(whole);
    }

    private Set<String> names(String word) {
        int first = word.codePointAt(0);
        boolean possible = everyName || Character.isUpperCase(first) || !Character.isLowerCase(first);
        if (!possible || !Character.isLetter(first) || word.length() < SHORTEST_NAME || word.length() > LONGEST_NAME) {
            return Set.of();
        }
        List<Set<String>> read = NameKeys.words(word);
        return read.size() == 1 ? read.getFirst() : Set.of();
    }

    static String folded(String word) {
        char[] lower = word.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[ArrayUtil.oversize(4 * lower.length, Character.BYTES)];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length));
    }
}
