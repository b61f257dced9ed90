package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where passages of one transcript lie in the order of its turns. Disputes, redactions and what quotes a passage are found with it. */
record Spans(Map<TurnId, TurnView> turns) {

    /** Of these passages, read in one go. */
    static Spans of(TranscriptId transcript, Collection<Passage> passages, TurnStore store) {
        List<TurnId> ends = passages.stream()
                .flatMap(passage -> Stream.of(passage.fromTurn(), passage.toTurn()))
                .toList();
        return new Spans(store.byId(transcript, ends));
    }

    /** Of any passage in turns that are at hand. */
    static Spans of(Collection<TurnView> turns) {
        return new Spans(turns.stream().collect(Collectors.toMap(TurnView::id, Function.identity())));
    }

    /** Whether two passages have words in common; across the two texts of a turn, whether they touch the same turn. */
    boolean share(Passage one, Passage other) {
        return one.equals(other) || meet(one, other);
    }

    /** Whether two passages of one text have words in common. */
    boolean overlap(Passage one, Passage other) {
        return one.side() == other.side() && one.transcript().equals(other.transcript()) && meet(one, other);
    }

    private boolean meet(Passage one, Passage other) {
        TurnView oneFrom = turns.get(one.fromTurn());
        TurnView oneTo = turns.get(one.toTurn());
        TurnView otherFrom = turns.get(other.fromTurn());
        TurnView otherTo = turns.get(other.toTurn());
        if (oneFrom == null || oneTo == null || otherFrom == null || otherTo == null) {
            return false;
        }
        boolean sameText = one.side() == other.side();
        return before(oneFrom.index(), one.from(), otherTo.index(), other.to(), sameText)
                && before(otherFrom.index(), other.from(), oneTo.index(), one.to(), sameText);
    }

    private static boolean before(int turn, int offset, int otherTurn, int otherOffset, boolean sameText) {
        return turn < otherTurn || turn == otherTurn && (!sameText || offset < otherOffset);
    }
}
