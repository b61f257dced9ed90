package press.verbatim.transcript;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of turns and what is to stand in its place.
 *
 * @param from number of the first turn replaced
 * @param fresh the new turns; those with an id continue a turn that was there
 */
record Rewrite(RevisionKind kind, int from, List<TurnView> old, List<Fresh> fresh) {

    /** A turn to be written; without an id it is a new one. */
    record Fresh(@Nullable TurnId id, LoggedTurn words) {}

    /** The same change without the turns at both ends that stay what they are. */
    Rewrite trimmed() {
        int head = 0;
        while (head < Math.min(old.size(), fresh.size()) && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), fresh.size()) - head
                && same(old.size() - 1 - tail, fresh.size() - 1 - tail)) {
            tail++;
        }
        return new Rewrite(
                kind, from + head, old.subList(head, old.size() - tail), fresh.subList(head, fresh.size() - tail));
    }

    List<LoggedTurn> before() {
        return old.stream().map(LoggedTurn::of).toList();
    }

    List<LoggedTurn> after() {
        return fresh.stream().map(Fresh::words).toList();
    }

    List<TurnId> removed() {
        Set<TurnId> gone = new LinkedHashSet<>(old.stream().map(TurnView::id).toList());
        fresh.stream().map(Fresh::id).filter(Objects::nonNull).forEach(gone::remove);
        return List.copyOf(gone);
    }

    private boolean same(int oldAt, int freshAt) {
        TurnView before = old.get(oldAt);
        Fresh after = fresh.get(freshAt);
        return before.id().equals(after.id()) && LoggedTurn.of(before).equals(after.words());
    }
}
