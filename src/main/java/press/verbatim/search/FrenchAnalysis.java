package press.verbatim.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Cuts text into words as French readers look for them: without elided articles, accents, capitals and endings. */
final class FrenchAnalysis extends Analyzer {
    private static final NormalizeCharMap SIGNS = signs();

    private final boolean everyName;

    private FrenchAnalysis(boolean everyName) {
        this.everyName = everyName;
    }

    static Analyzer ofTexts() {
        return new FrenchAnalysis(false);
    }

    static Analyzer ofQueries() {
        return new FrenchAnalysis(true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream bare = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        return new TokenStreamComponents(words, new FrenchLightStemFilter(new WordForms(bare, everyName)));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(SIGNS, text);
    }

    /** Other apostrophes become the one that elision knows, hyphens that show only at the end of a line go, and these signs end a word. */
    private static NormalizeCharMap signs() {
        NormalizeCharMap.Builder signs = new NormalizeCharMap.Builder();
        signs.add("ʼ", "’");
        signs.add("‘", "’");
        signs.add("´", "’");
        signs.add("\u00ad", "");
        signs.add(":", " ");
        signs.add("·", " ");
        return signs.build();
    }
}
