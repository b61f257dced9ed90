package press.verbatim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads what was typed: words, and phrases in quotation marks of any kind. There is no query language; signs are no more than the ends of
 * words.
 *
 * @param clauses as many as one query may have, in their order
 */
record Asked(List<Clause> clauses) {
    private static final int MOST = 16;
    private static final Pattern QUOTED = Pattern.compile("[«“„\"]([^«»“”„\"]+)[»”“\"]");
    private static final Analyzer ANALYSIS = FrenchAnalysis.ofQueries();
    private static final Set<String> LIGHT = light();

    static Asked of(String typed) {
        List<Clause> clauses = new ArrayList<>();
        int read = 0;
        Matcher quoted = QUOTED.matcher(typed);
        while (quoted.find()) {
            clauses.addAll(words(typed.substring(read, quoted.start())));
            phrase(quoted.group(1), clauses);
            read = quoted.end();
        }
        clauses.addAll(words(typed.substring(read)));
        return new Asked(clauses.stream().distinct().limit(MOST).toList());
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    boolean hasPhrases() {
        return clauses.stream().anyMatch(Clause.Phrase.class::isInstance);
    }

    /** The same without phrases: each of their words stands for itself. */
    Asked loose() {
        List<Clause> words = new ArrayList<>();
        for (Clause clause : clauses) {
            switch (clause) {
                case Clause.Word word -> words.add(word);
                case Clause.Phrase phrase -> words.addAll(words(String.join(" ", phrase.exact())));
            }
        }
        return new Asked(words.stream().distinct().limit(MOST).toList());
    }

    private static void phrase(String typed, List<Clause> clauses) {
        List<String> exact =
                words(typed).stream().map(Clause.Word::exact).limit(MOST).toList();
        if (!exact.isEmpty()) {
            clauses.add(new Clause.Phrase(exact));
        }
    }

    private static List<Clause.Word> words(String typed) {
        List<Clause.Word> words = new ArrayList<>();
        try (TokenStream tokens = ANALYSIS.tokenStream(Fields.TEXT, typed)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                read(term.toString(), step.getPositionIncrement() > 0, words);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The forms of a word come one after the other, the folded one first. */
    private static void read(String form, boolean first, List<Clause.Word> words) {
        if (first) {
            words.add(new Clause.Word(form, form, new HashSet<>(), false));
            return;
        }
        Clause.Word word = words.getLast();
        String bare = form.substring(1);
        if (form.charAt(0) == WordForms.EXACT) {
            words.set(words.size() - 1, new Clause.Word(word.stem(), bare, word.names(), LIGHT.contains(bare)));
        } else {
            word.names().add(bare);
        }
    }

    private static Set<String> light() {
        CharArraySet words = FrenchAnalyzer.getDefaultStopSet();
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(WordForms.folded(new String((char[]) word))));
        return Set.copyOf(folded);
    }
}
