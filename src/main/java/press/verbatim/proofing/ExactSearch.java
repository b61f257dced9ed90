package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;

/** Finds all places where a source has the same words in a row, case and accents folded. */
final class ExactSearch {
    private ExactSearch() {}

    static List<Hit> find(SourceIndex index, List<Token> words) {
        return find(index, words, 0, index.size());
    }

    static List<Hit> find(SourceIndex index, List<Token> words, int from, int to) {
        if (words.isEmpty()) {
            return List.of();
        }
        int rarest = rarest(index, words);
        List<Hit> hits = new ArrayList<>();
        for (int place : index.places(words.get(rarest).fold())) {
            int start = place - rarest;
            if (start >= from && start + words.size() <= to && stands(index, words, start)) {
                hits.add(new Hit(index, start, start + words.size()));
            }
        }
        return hits;
    }

    private static int rarest(SourceIndex index, List<Token> words) {
        int best = 0;
        for (int at = 1; at < words.size(); at++) {
            if (count(index, words.get(at)) < count(index, words.get(best))) {
                best = at;
            }
        }
        return best;
    }

    private static int count(SourceIndex index, Token word) {
        return index.places(word.fold()).length;
    }

    private static boolean stands(SourceIndex index, List<Token> words, int start) {
        for (int at = 0; at < words.size(); at++) {
            if (!index.token(start + at).fold().equals(words.get(at).fold())) {
                return false;
            }
        }
        return true;
    }
}
