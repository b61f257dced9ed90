package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what of ours rests on passages, with bound words or as a card of an excerpt. Acts on a transcript ask it what they touch. */
@Component
class Quoting {
    private final ObjectProvider<BoundWords> bound;
    private final ObjectProvider<QuotedBy> quotedBy;
    private final ExcerptRepository excerpts;
    private final TurnStore turns;

    Quoting(
            ObjectProvider<BoundWords> bound,
            ObjectProvider<QuotedBy> quotedBy,
            ExcerptRepository excerpts,
            TurnStore turns) {
        this.bound = bound;
        this.quotedBy = quotedBy;
        this.excerpts = excerpts;
        this.turns = turns;
    }

    /** What quotes words of a passage, each once; a title is told to those alone who may know it. */
    List<Quoter> of(Passage passage) {
        return of(passage.transcript(), List.of(passage));
    }

    List<Quoter> of(TranscriptId transcript, Collection<Passage> passages) {
        List<ExcerptId> made = excerpts.findByTranscriptId(transcript.value()).stream()
                .filter(excerpt -> touches(excerpt.passage(), passages))
                .map(Excerpt::id)
                .toList();
        Map<String, Quoter> found = new LinkedHashMap<>();
        bound.orderedStream()
                .flatMap(words -> Stream.concat(
                        words.bound(transcript).stream()
                                .filter(one -> touches(one.passage(), passages))
                                .map(Bound::by),
                        words.showing(made).stream()))
                .forEach(one -> found.putIfAbsent(one.kind() + one.id(), one));
        return List.copyOf(found.values());
    }

    /** What rests on a transcript at all. */
    List<Quoter> all(TranscriptId transcript) {
        return quotedBy.orderedStream()
                .flatMap(each -> each.quoting(transcript).stream())
                .toList();
    }

    /** What quotes words of a stretch of turns, in either text. */
    List<Quoter> over(TranscriptId transcript, List<TurnView> stretch) {
        return stretch.isEmpty()
                ? List.of()
                : of(
                        transcript,
                        Stream.of(TextSide.values())
                                .map(side -> new Passage(
                                        transcript,
                                        side,
                                        stretch.getFirst().id(),
                                        0,
                                        stretch.getLast().id(),
                                        Integer.MAX_VALUE))
                                .toList());
    }

    private boolean touches(Passage one, Collection<Passage> passages) {
        return passages.stream().anyMatch(passage -> share(one, passage));
    }

    /** Whether two passages of one text have words in common. */
    boolean share(Passage one, Passage other) {
        if (one.side() != other.side() || !one.transcript().equals(other.transcript())) {
            return false;
        }
        List<TurnId> ends = new ArrayList<>(List.of(one.fromTurn(), one.toTurn(), other.fromTurn(), other.toTurn()));
        Map<TurnId, TurnView> known = turns.byId(one.transcript(), ends);
        return ends.stream().allMatch(known::containsKey)
                && before(index(known, one.fromTurn()), one.from(), index(known, other.toTurn()), other.to())
                && before(index(known, other.fromTurn()), other.from(), index(known, one.toTurn()), one.to());
    }

    private static int index(Map<TurnId, TurnView> known, TurnId turn) {
        return Objects.requireNonNull(known.get(turn)).index();
    }

    private static boolean before(int turn, int offset, int otherTurn, int otherOffset) {
        return turn < otherTurn || turn == otherTurn && offset < otherOffset;
    }
}
