package press.verbatim.proofing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out what rules of spelling and grammar say of words that are not the desk's French: names, quotations, other languages. */
final class GrammarFilter {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…\\n]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int FOREIGN = 3;

    private GrammarFilter() {}

    static List<GrammarMatch> heard(GrammarText block, List<GrammarMatch> matches) {
        return matches.stream()
                .filter(match -> !match.proposed().isEmpty() || match.spelling())
                .filter(match -> !block.isSilent(match.from(), match.to()))
                .filter(match -> !match.spelling() || isWord(block.text().substring(match.from(), match.to())))
                .filter(match -> !isForeign(block.text(), match, matches))
                .toList();
    }

    /** A word in small letters; one with a capital is a name until somebody says otherwise, one with a figure a code. */
    private static boolean isWord(String word) {
        return word.codePoints()
                .noneMatch(sign -> Character.isUpperCase(sign) || Character.isDigit(sign) || sign == '_');
    }

    /** Whether a sentence has so many unknown words that it is no French. */
    private static boolean isForeign(String text, GrammarMatch match, List<GrammarMatch> all) {
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            int from = sentences.start();
            int to = sentences.end();
            if (from <= match.from() && match.from() < to) {
                long words = WORD.matcher(sentences.group()).results().count();
                long unknown = all.stream()
                        .filter(one -> one.spelling() && from <= one.from() && one.from() < to)
                        .count();
                return unknown >= FOREIGN && unknown * 2 >= words;
            }
        }
        return false;
    }
}
