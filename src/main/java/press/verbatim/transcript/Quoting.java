package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
        List<Excerpt> made = excerpts.findByTranscriptId(transcript.value());
        Map<BoundWords, List<Bound>> quoted = new LinkedHashMap<>();
        bound.orderedStream().forEach(words -> quoted.put(words, words.bound(transcript)));
        List<Passage> compared = new ArrayList<>(passages);
        made.forEach(excerpt -> compared.add(excerpt.passage()));
        quoted.values().forEach(list -> list.forEach(one -> compared.add(one.passage())));
        Spans spans = Spans.of(transcript, compared, turns);
        Predicate<Passage> touched = one -> passages.stream().anyMatch(passage -> spans.overlap(one, passage));
        List<ExcerptId> cards = made.stream()
                .filter(excerpt -> touched.test(excerpt.passage()))
                .map(Excerpt::id)
                .toList();
        Map<String, Quoter> found = new LinkedHashMap<>();
        quoted.forEach((words, list) -> Stream.concat(
                        list.stream().filter(one -> touched.test(one.passage())).map(Bound::by),
                        words.showing(cards).stream())
                .forEach(one -> found.putIfAbsent(one.kind() + one.id(), one)));
        return List.copyOf(found.values());
    }

    /** What shows an excerpt as a card. */
    List<Quoter> showing(Excerpt excerpt) {
        return bound.orderedStream()
                .flatMap(words -> words.showing(List.of(excerpt.id())).stream())
                .toList();
    }

    /** What rests on a transcript at all. */
    List<Quoter> all(TranscriptId transcript) {
        return quotedBy.orderedStream()
                .flatMap(each -> each.quoting(transcript).stream())
                .toList();
    }

    /** What quotes words of a stretch of turns, in either text. */
    List<Quoter> over(TranscriptId transcript, List<TurnView> stretch) {
        return over(transcript, stretch, TextSide.values());
    }

    /** What quotes words from the first of these turns to the last. */
    List<Quoter> over(TranscriptId transcript, List<TurnView> stretch, TextSide... sides) {
        return stretch.isEmpty()
                ? List.of()
                : of(
                        transcript,
                        Stream.of(sides)
                                .map(side -> new Passage(
                                        transcript,
                                        side,
                                        stretch.getFirst().id(),
                                        0,
                                        stretch.getLast().id(),
                                        Integer.MAX_VALUE))
                                .toList());
    }
}
