package press.verbatim.transcript.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.LoggedTurn;

/**
 * A turn that differs between two texts, and what stands in its place; {@link TextDiff} shows it. A turn that came or went does not put
 * those after it out of step.
 *
 * @param number place of the turn in the stretch, in the new text where it is there, counted from 0
 */
record TurnPair(
        int number, @Nullable LoggedTurn before, @Nullable LoggedTurn after) {

    /** Those that differ, in the order of the text. */
    static List<TurnPair> of(List<LoggedTurn> before, List<LoggedTurn> after) {
        List<TurnPair> pairs = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after)).getDeltas()) {
            int same = delta.getSource().getPosition() - old;
            add(pairs, now, before.subList(old, old + same), after.subList(now, now + same));
            old += same;
            now += same;
            int gone = old + delta.getSource().size();
            int come = now + delta.getTarget().size();
            add(pairs, now, before.subList(old, gone), after.subList(now, come));
            old = gone;
            now = come;
        }
        add(pairs, now, before.subList(old, before.size()), after.subList(now, after.size()));
        return pairs;
    }

    private static void add(List<TurnPair> pairs, int from, List<LoggedTurn> before, List<LoggedTurn> after) {
        IntStream.range(0, Math.max(before.size(), after.size()))
                .mapToObj(at -> new TurnPair(from + at, turn(before, at), turn(after, at)))
                .filter(pair -> !Objects.equals(pair.before(), pair.after()))
                .forEach(pairs::add);
    }

    private static @Nullable LoggedTurn turn(List<LoggedTurn> turns, int at) {
        return at < turns.size() ? turns.get(at) : null;
    }

    private static List<String> words(List<LoggedTurn> turns) {
        return turns.stream().map(LoggedTurn::text).toList();
    }
}
