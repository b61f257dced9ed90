package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the words of a quotation declared cut over its passage, in runs as long as possible. */
final class RunSearch {
    private static final int WORDS_A_RUN = 2;

    private RunSearch() {}

    /** The runs in their order, or nothing where a word is not there or too many small pieces were put together. */
    static Optional<List<Hit>> runs(SourceIndex index, List<Token> words) {
        List<Hit> runs = new ArrayList<>();
        int at = 0;
        int from = 0;
        while (at < words.size()) {
            Optional<Hit> run = longest(index, words.subList(at, words.size()), from);
            if (run.isEmpty()) {
                return Optional.empty();
            }
            runs.add(run.get());
            at += run.get().to() - run.get().from();
            from = run.get().to();
        }
        boolean scattered = runs.size() > 1 && runs.size() * WORDS_A_RUN > words.size();
        return scattered ? Optional.empty() : Optional.of(runs);
    }

    private static Optional<Hit> longest(SourceIndex index, List<Token> words, int from) {
        Hit best = null;
        for (int place : index.places(words.getFirst().fold())) {
            int length = place < from ? 0 : length(index, words, place);
            if (length > 0 && (best == null || length > best.to() - best.from())) {
                best = new Hit(index, place, place + length);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int length(SourceIndex index, List<Token> words, int place) {
        int length = 0;
        while (length < words.size()
                && place + length < index.size()
                && index.token(place + length).sameWord(words.get(length))) {
            length++;
        }
        return length;
    }
}
