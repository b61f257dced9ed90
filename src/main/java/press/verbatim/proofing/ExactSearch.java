package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;
import press.verbatim.proofing.SourceIndex.Word;

/** Finds all places where a source has the same words in a row, case and accents folded. */
final class ExactSearch {
    private ExactSearch() {}

    static List<Hit> find(SourceIndex index, List<Token> words) {
        return find(index, words, 0, index.size());
    }

    static List<Hit> find(SourceIndex index, List<Token> words, int from, int to) {
        if (words.isEmpty() || index.places(longest(words).fold()).length == 0) {
            return List.of();
        }
        Word[] run = index.words(words);
        int rarest = 0;
        for (int at = 1; at < run.length; at++) {
            rarest = run[at].places().length < run[rarest].places().length ? at : rarest;
        }
        List<Hit> hits = new ArrayList<>();
        for (int place : run[rarest].places()) {
            int start = place - rarest;
            if (start >= from && start + words.size() <= to && stands(index, run, start)) {
                hits.add(new Hit(index, start, start + words.size()));
            }
        }
        return hits;
    }

    /** The word least likely to stand in a source: most sources are left after one look. */
    private static Token longest(List<Token> words) {
        Token longest = words.getFirst();
        for (Token word : words) {
            longest = word.fold().length() > longest.fold().length() ? word : longest;
        }
        return longest;
    }

    private static boolean stands(SourceIndex index, Word[] run, int start) {
        for (int at = 0; at < run.length; at++) {
            if (index.number(start + at) != run[at].number()) {
                return false;
            }
        }
        return true;
    }
}
