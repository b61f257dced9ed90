package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.text.Anchor;
import press.verbatim.text.AnchorText;
import press.verbatim.text.Anchored;
import press.verbatim.text.Anchoring;
import press.verbatim.text.CodePoints;
import press.verbatim.transcript.w3c.ReadSelector;

/** Follows the selectors of a document in one text, as far as {@link Anchoring} is sure of them. {@link Landing} asks it. */
final class SelectorSearch {
    private final String text;
    private final AnchorText searched;
    private final boolean untouched;

    /** @param untouched whether the text is still the one that was imported */
    SelectorSearch(String text, boolean untouched) {
        this.text = text;
        this.searched = AnchorText.of(text);
        this.untouched = untouched;
    }

    /** What became of a selector: a stretch, and whether it is certain. */
    record Spot(AnchorState state, int from, int to) {
        boolean isSure() {
            return state == AnchorState.IN_PLACE || state == AnchorState.MOVED;
        }
    }

    /** Alternatives mean the same words: a quote is looked for first, near the position where there is one. */
    Spot find(List<ReadSelector> selectors) {
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
        return new Spot(untouched ? AnchorState.IN_PLACE : AnchorState.CHANGED, from, to);
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
}
