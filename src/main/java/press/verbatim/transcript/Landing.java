package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Anchor;
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
    private final SelectorSearch spots;
    private final SideText original;
    private final @Nullable SideText translation;

    Landing(Transcript transcript, List<TurnView> turns) {
        this.transcript = transcript;
        this.turns = turns;
        NormativeText normative = new NormativeText(turns, new Veil(""));
        spots = new SelectorSearch(normative.toString(), transcript.revision() == 1);
        starts = turns.stream().mapToInt(turn -> normative.start(turn.id())).toArray();
        original = side(TurnView::text);
        translation = transcript.translationLanguage() == null ? null : side(TurnView::translation);
    }

    /** Where words were found, or why they wait. */
    record Landed(Place place, AnchorState state, String speaker) {}

    Landed land(List<ReadSelector> selectors, boolean translated) {
        ReadSelector.Quote quote = quote(selectors);
        if (!translated) {
            SelectorSearch.Spot spot = spots.find(selectors);
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
        return other.orElseGet(() -> waiting(meant, new SelectorSearch.Spot(AnchorState.GONE, 0, 0), quote, selectors));
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

    private Optional<FoundPassage> passage(SelectorSearch.Spot spot) {
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
    private Landed waiting(
            TextSide side, SelectorSearch.Spot spot, ReadSelector.@Nullable Quote quote, List<ReadSelector> selectors) {
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
}
