package press.verbatim.text;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds anchored words again after their text has changed, and never guesses.
 * Transcripts call it on corrected turns, re-imported and restored texts; proofing on bound quotations.
 *
 * <p>The same words are looked for first. Where they stand once, their surroundings have to support the place; where they stand several
 * times, the surroundings of one have to fit clearly better, and of no other does a side fit well. Words found far from where they were,
 * while one side of them still stands there without them, may have been changed there and have a twin here: that is not sure either.
 * Words that differ more than in typography are never sure: what stands in their place is offered as <em>changed</em>, and said loudly
 * where a negation or a number differs.
 */
public final class Anchoring {
    /** Characters kept on each side of a quote: enough to tell repeated words apart, short enough to read. */
    public static final int CONTEXT = 32;

    /** By so much, of a side's whole likeness, one place's surroundings have to fit better than the next one's. */
    private static final double MARGIN = 0.2;

    /** Below this score a place is not even offered. */
    private static final double LEAST = 0.55;

    /** Two offers this close cannot be told apart. */
    private static final double TIE = 0.05;

    private Anchoring() {}

    /** What became of an anchor; the last three wait for an editor. */
    public enum State {
        IN_PLACE,
        MOVED,
        CHANGED,
        AMBIGUOUS,
        GONE
    }

    /** An anchor's quote with its surroundings, as stored beside the offsets. */
    public record Quote(String prefix, String exact, String suffix) {}

    /** What became of an anchor, and where it is now. */
    public record Placement(State state, TextRange range) {}

    /** The quote of a range with its surroundings. */
    public static Quote quote(String text, TextRange range) {
        Anchor anchor = Anchor.of(text, range.from(), range.to());
        return new Quote(anchor.prefix(), anchor.quote(), anchor.suffix());
    }

    /** Places a quote in a text that may have changed since. */
    public static Placement place(String text, TextRange range, Quote quote) {
        Anchored found =
                locate(new Anchor(quote.exact(), quote.prefix(), quote.suffix(), range.from()), AnchorText.of(text));
        return new Placement(found.state(), new TextRange(found.start(), found.end()));
    }

    /** Finds one anchor in a text that may have changed since. */
    public static Anchored locate(Anchor anchor, String text) {
        return locate(anchor, AnchorText.of(text));
    }

    /** As {@link #locate(Anchor, String)}, for many anchors in one text. */
    public static Anchored locate(Anchor anchor, AnchorText text) {
        if (anchor.quote().isEmpty()) {
            return gone(anchor, text);
        }
        List<AnchorFit> same = same(anchor, text);
        AnchorSearch search = new AnchorSearch(anchor, text);
        AnchorFit sure = sure(anchor, same, search);
        return sure == null ? unsure(anchor, text, same, search) : sure(anchor, sure);
    }

    /** All places with the very words; the only ones with their whole surroundings where they are too common. */
    private static List<AnchorFit> same(Anchor anchor, AnchorText text) {
        List<Integer> places = text.find(anchor.quote());
        if (AnchorText.isCommon(places)) {
            int before = CodePoints.length(anchor.prefix());
            places = text.find(anchor.whole()).stream().map(at -> at + before).toList();
        }
        int length = CodePoints.length(anchor.quote());
        return places.stream()
                .map(at -> AnchorFit.of(anchor, text, at, at + length, 1))
                .sorted(Comparator.comparingDouble(AnchorFit::score).reversed())
                .toList();
    }

    private static @Nullable AnchorFit sure(Anchor anchor, List<AnchorFit> same, AnchorSearch search) {
        for (AnchorFit fit : same) {
            if (fit.isPerfect() && fit.start() == anchor.position()) {
                return fit;
            }
        }
        if (same.isEmpty()) {
            return null;
        }
        AnchorFit best = same.getFirst();
        boolean fits = best.isSupported() || same.size() == 1 && best.isAtHome(anchor);
        boolean alone = same.size() == 1
                || best.surroundings() - same.get(1).surroundings() >= MARGIN
                        && same.stream().skip(1).noneMatch(AnchorFit::hasSide);
        boolean doubted = search.isLeftBehind(best) || !best.isPerfect() && search.isContradicted(best);
        return fits && alone && !doubted ? best : null;
    }

    private static Anchored unsure(Anchor anchor, AnchorText text, List<AnchorFit> same, AnchorSearch search) {
        List<AnchorFit> similar =
                search.similar().stream().filter(fit -> fit.score() >= LEAST).toList();
        List<AnchorFit> typography = similar.stream()
                .filter(fit -> Typography.same(text.slice(fit.start(), fit.end()), anchor.quote()))
                .toList();
        AnchorFit reset = same.isEmpty() ? sure(anchor, typography, search) : null;
        if (reset != null) {
            return sure(anchor, reset);
        }
        List<AnchorFit> offers = similar.isEmpty() ? same : similar;
        if (offers.isEmpty()) {
            return between(anchor, text, search.between());
        }
        boolean tied =
                offers.size() > 1 && offers.get(0).score() - offers.get(1).score() < TIE;
        boolean lookalike = offers.getFirst().words() == 1;
        return found(tied || lookalike ? State.AMBIGUOUS : State.CHANGED, anchor, text, offers.getFirst());
    }

    private static Anchored between(Anchor anchor, AnchorText text, List<AnchorFit> gaps) {
        boolean filled =
                gaps.size() == 1 && gaps.getFirst().end() > gaps.getFirst().start();
        return filled ? found(State.CHANGED, anchor, text, gaps.getFirst()) : gone(anchor, text);
    }

    private static Anchored sure(Anchor anchor, AnchorFit fit) {
        State state = fit.start() == anchor.position() ? State.IN_PLACE : State.MOVED;
        return new Anchored(state, fit.start(), fit.end(), fit.score(), false);
    }

    private static Anchored found(State state, Anchor anchor, AnchorText text, AnchorFit fit) {
        boolean turned = !Turning.agree(anchor.quote(), text.slice(fit.start(), fit.end()));
        return new Anchored(state, fit.start(), fit.end(), fit.score(), turned);
    }

    private static Anchored gone(Anchor anchor, AnchorText text) {
        int start = Math.clamp(anchor.position(), 0, text.length());
        int end = Math.min(text.length(), start + CodePoints.length(anchor.quote()));
        return new Anchored(State.GONE, start, end, 0, false);
    }
}
