package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Erasure;
import press.verbatim.text.TextRange;

/** Finds words in the turns of a transcript, also where they run from one turn into the next. {@link TurnWords} uses it. */
final class TurnErasure {
    /** Pieces of words that ran over turns, at least so long, are looked for by themselves where texts are kept turn by turn. */
    private static final int PIECE = 5;

    private final Erasure words;
    private final Set<String> pieces = new LinkedHashSet<>();

    TurnErasure(Erasure words) {
        this.words = words;
    }

    /** What stands in each text after one another; nothing for most. */
    List<List<TextRange>> in(List<String> texts) {
        int[] starts = new int[texts.size() + 1];
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < texts.size(); at++) {
            line.append(texts.get(at)).append('\n');
            starts[at + 1] = starts[at] + CodePoints.length(texts.get(at)) + 1;
        }
        List<List<TextRange>> found = new ArrayList<>();
        texts.forEach(text -> found.add(new ArrayList<>()));
        words.in(line.toString()).forEach(range -> share(range, starts, texts, found));
        return found;
    }

    /** What stood in a turn of words that ran over several. */
    Set<String> pieces() {
        return pieces;
    }

    private void share(TextRange range, int[] starts, List<String> texts, List<List<TextRange>> found) {
        int first = turn(starts, range.from());
        int last = turn(starts, range.to() - 1);
        for (int at = first; at <= last; at++) {
            int from = Math.max(0, range.from() - starts[at]);
            int to = Math.min(starts[at + 1] - 1, range.to()) - starts[at];
            if (from < to) {
                found.get(at).add(new TextRange(from, to));
                if (first < last && to - from >= PIECE) {
                    pieces.add(CodePoints.slice(texts.get(at), from, to));
                }
            }
        }
    }

    private static int turn(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    static List<String> texts(List<TurnView> turns, TextSide side) {
        return turns.stream()
                .map(turn -> Objects.requireNonNullElse(FoundPassage.text(turn, side), ""))
                .toList();
    }
}
