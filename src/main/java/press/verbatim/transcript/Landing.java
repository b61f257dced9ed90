package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Anchor;
import press.verbatim.text.AnchorText;
import press.verbatim.text.Anchored;
import press.verbatim.text.Anchoring;
import press.verbatim.text.CodePoints;
import press.verbatim.text.TextRange;
import press.verbatim.transcript.w3c.ReadSelector;

/**
 * Finds the words that a document from outside means in one transcript: first in the text readers download, in which positions count,
 * then in the turns in a row, then in the translation. It takes what {@link Anchoring} is sure of; anything else waits for a person.
 */
final class Landing {
    private final Transcript transcript;
    private final List<TurnView> turns;
    private final int[] starts;
    private final String text;
    private final AnchorText searched;
    private final SideText original;
    private final @Nullable SideText translation;

    Landing(Transcript transcript, List<TurnView> turns) {
        this.transcript = transcript;
        this.turns = turns;
        NormativeText normative = new NormativeText(turns);
        text = normative.toString();
        searched = AnchorText.of(text);
        starts = turns.stream()
                .mapToInt(turn -> normative.range(whole(turn)).orElseThrow().from())
                .toArray();
        original = side(TurnView::text);
        translation = transcript.translationLanguage() == null ? null : side(TurnView::translation);
    }

    /** Where words were found, or why they wait. */
    record Landed(Place place, AnchorState state, String speaker) {}

    /** What became of one selector in the text: a stretch, and whether it is certain. */
    private record Spot(AnchorState state, int from, int to) {
        boolean isSure() {
            return state == AnchorState.IN_PLACE || state == AnchorState.MOVED;
        }
    }

    Landed land(List<ReadSelector> selectors, boolean translated) {
        ReadSelector.Quote quote = quote(selectors);
        if (!translated) {
            Spot spot = inText(selectors);
            Optional<FoundPassage> found = spot.isSure() ? passage(spot) : Optional.empty();
            if (found.isPresent()) {
                return landed(found.get(), spot.state());
            }
            if (quote == null || spot.isSure()) {
                return waiting(TextSide.ORIGINAL, spot, quote, selectors);
            }
            Optional<Landed> inTurns =
                    quote.refined() == null ? inSide(original, TextSide.ORIGINAL, quote) : Optional.empty();
            if (inTurns.isPresent()) {
                return inTurns.get();
            }
            if (translation == null || spot.state() != AnchorState.GONE) {
                return waiting(TextSide.ORIGINAL, spot, quote, selectors);
            }
        }
        Optional<Landed> other = quote == null || translation == null
                ? Optional.empty()
                : inSide(translation, TextSide.TRANSLATION, quote);
        TextSide meant = translated && translation != null ? TextSide.TRANSLATION : TextSide.ORIGINAL;
        return other.orElseGet(() -> waiting(meant, new Spot(AnchorState.GONE, 0, 0), quote, selectors));
    }

    private Spot inText(List<ReadSelector> selectors) {
        ReadSelector first = selectors.getFirst();
        Integer position = selectors.stream()
                .filter(ReadSelector.Position.class::isInstance)
                .map(one -> ((ReadSelector.Position) one).start())
                .findFirst()
                .orElse(null);
        for (ReadSelector one : selectors) {
            if (one instanceof ReadSelector.Quote quote) {
                return refined(within(quote, searched, position), quote.refined());
            }
        }
        return spot(first);
    }

    private Spot spot(ReadSelector selector) {
        return switch (selector) {
            case ReadSelector.Quote quote -> refined(within(quote, searched, null), quote.refined());
            case ReadSelector.Position position -> refined(at(position, 0, searched.length()), position.refined());
            case ReadSelector.Range range -> refined(range(range), range.refined());
        };
    }

    /** A position alone proves nothing: it is trusted only while the text is the one that was imported. */
    private Spot at(ReadSelector.Position position, int base, int end) {
        int from = base + position.start();
        int to = base + position.end();
        if (to > end) {
            return new Spot(AnchorState.GONE, 0, 0);
        }
        boolean same = transcript.revision() == 1;
        return new Spot(same ? AnchorState.IN_PLACE : AnchorState.CHANGED, from, to);
    }

    private Spot range(ReadSelector.Range range) {
        Spot from = spot(range.from());
        Spot to = spot(range.to());
        if (!from.isSure() || !to.isSure()) {
            return from.isSure() ? to : from;
        }
        return from.from() < to.from()
                ? new Spot(from.state() == to.state() ? from.state() : AnchorState.MOVED, from.from(), to.from())
                : new Spot(AnchorState.GONE, 0, 0);
    }

    private Spot refined(Spot outer, @Nullable ReadSelector inner) {
        if (inner == null || !outer.isSure()) {
            return outer;
        }
        if (inner instanceof ReadSelector.Position position) {
            Spot spot = at(position, outer.from(), outer.to());
            return spot.state() == AnchorState.GONE
                    ? spot
                    : refined(new Spot(outer.state(), spot.from(), spot.to()), position.refined());
        }
        if (inner instanceof ReadSelector.Quote quote) {
            Spot spot = within(quote, AnchorText.of(CodePoints.slice(text, outer.from(), outer.to())), null);
            AnchorState state = spot.isSure() ? outer.state() : spot.state();
            return refined(new Spot(state, outer.from() + spot.from(), outer.from() + spot.to()), quote.refined());
        }
        return new Spot(AnchorState.GONE, 0, 0);
    }

    /** A document that names no position claims none: what is found surely is in place. */
    private static Spot within(ReadSelector.Quote quote, AnchorText in, @Nullable Integer position) {
        Anchored found = Anchoring.locate(
                new Anchor(quote.exact(), quote.prefix(), quote.suffix(), position == null ? -1 : position), in);
        AnchorState state = AnchorState.valueOf(found.state().name());
        return new Spot(
                position == null && state == AnchorState.MOVED ? AnchorState.IN_PLACE : state,
                found.start(),
                found.end());
    }

    private Optional<Landed> inSide(SideText side, TextSide name, ReadSelector.Quote quote) {
        Anchored found = side.place(new Anchor(line(quote.exact()), line(quote.prefix()), line(quote.suffix()), -1));
        return found.isSure()
                ? Optional.of(side.passage(transcript.id(), name, new TextRange(found.start(), found.end())))
                        .flatMap(this::found)
                        .map(passage -> landed(passage, AnchorState.IN_PLACE))
                : Optional.empty();
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }

    private Optional<FoundPassage> passage(Spot spot) {
        int first = turn(spot.from());
        int last = turn(spot.to() - 1);
        int begin = starts[first] + CodePoints.length(turns.get(first).text());
        if (spot.from() >= begin && first < last) {
            first++;
        }
        int end = spot.to() - starts[last];
        if (end <= 0 && last > first) {
            last--;
            end = Integer.MAX_VALUE;
        }
        return found(new Passage(
                transcript.id(),
                TextSide.ORIGINAL,
                turns.get(first).id(),
                Math.max(0, spot.from() - starts[first]),
                turns.get(last).id(),
                Math.clamp(end, 0, CodePoints.length(turns.get(last).text()))));
    }

    /** Both ends inside turns of this text, drawn out to whole characters; empty where there are no words. */
    private Optional<FoundPassage> found(Passage passage) {
        int first = number(passage.fromTurn());
        int last = number(passage.toTurn());
        try {
            FoundPassage found = new FoundPassage(passage, turns.subList(first, last + 1)).whole();
            return found.words().isBlank() || last - first >= PassageReader.MOST_TURNS
                    ? Optional.empty()
                    : Optional.of(found);
        } catch (Refusal | IndexOutOfBoundsException | IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    private Landed landed(FoundPassage found, AnchorState state) {
        return new Landed(
                Place.of(found, transcript.revision()), state, found.first().speaker());
    }

    /** What waits keeps the words it came with and, where there is one, the stretch that came closest. */
    private Landed waiting(TextSide side, Spot spot, ReadSelector.@Nullable Quote quote, List<ReadSelector> selectors) {
        Optional<FoundPassage> close =
                side == TextSide.ORIGINAL && spot.to() > spot.from() ? passage(spot) : Optional.empty();
        AnchorState state = spot.isSure() || close.isEmpty() && spot.state() == AnchorState.CHANGED
                ? AnchorState.GONE
                : spot.state();
        TurnId nowhere = turns.getFirst().id();
        Passage passage =
                close.map(FoundPassage::passage).orElse(new Passage(transcript.id(), side, nowhere, 0, nowhere, 0));
        Anchoring.Quote words = quote == null
                ? new Anchoring.Quote("", close.map(FoundPassage::words).orElse(""), "")
                : new Anchoring.Quote(quote.prefix(), quote.exact(), quote.suffix());
        return new Landed(
                Place.imported(passage, transcript.revision(), words, state),
                state,
                close.map(found -> found.first().speaker()).orElse(""));
    }

    private static ReadSelector.@Nullable Quote quote(List<ReadSelector> selectors) {
        return selectors.stream()
                .filter(ReadSelector.Quote.class::isInstance)
                .map(ReadSelector.Quote.class::cast)
                .findFirst()
                .orElse(null);
    }

    private int turn(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private int number(TurnId id) {
        for (int number = 0; number < turns.size(); number++) {
            if (turns.get(number).id().equals(id)) {
                return number;
            }
        }
        throw new IllegalArgumentException("A turn of another transcript: " + id);
    }

    private SideText side(Function<TurnView, @Nullable String> words) {
        return new SideText(
                turns.stream().map(TurnView::id).toList(),
                turns.stream()
                        .map(turn -> Objects.requireNonNullElse(words.apply(turn), ""))
                        .toList());
    }

    private Passage whole(TurnView turn) {
        return new Passage(transcript.id(), TextSide.ORIGINAL, turn.id(), 0, turn.id(), 0);
    }
}
