package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;
import press.verbatim.proofing.SourceIndex.Word;

/** Finds all places where a source has the same words in a row, case and accents folded. */
final class ExactSearch {
    private ExactSearch() {}

    static List<Hit> find(SourceIndex index, WordRun words) {
        return find(index, words, 0, index.size());
    }

    static List<Hit> find(SourceIndex index, WordRun words, int from, int to) {
        if (words.size() == 0 || !index.mayHave(words)) {
            return List.of();
        }
        Word[] run = new Word[words.size()];
        int rarest = 0;
        for (int at = 0; at < run.length; at++) {
            run[at] = index.word(words.fold(at));
            rarest = run[at].places().length < run[rarest].places().length ? at : rarest;
        }
        List<Hit> hits = new ArrayList<>();
        for (int place : run[rarest].places()) {
            int start = place - rarest;
            if (start >= from && start + run.length <= to && stands(index, run, start)) {
                hits.add(new Hit(index, start, start + run.length));
            }
        }
        return hits;
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
