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
        int rarest = 0;
        int[] places = index.places(words.getFirst().fold());
        for (int at = 1; at < words.size() && places.length > 0; at++) {
            int[] others = index.places(words.get(at).fold());
            if (others.length < places.length) {
                rarest = at;
                places = others;
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int place : places) {
            int start = place - rarest;
            if (start >= from && start + words.size() <= to && stands(index, words, start)) {
                hits.add(new Hit(index, start, start + words.size()));
            }
        }
        return hits;
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
