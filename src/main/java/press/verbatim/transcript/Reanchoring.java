package press.verbatim.transcript;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import press.verbatim.platform.Ids;
import press.verbatim.text.Anchor;
import press.verbatim.text.Anchored;
import press.verbatim.text.TextRange;

/**
 * Says what becomes of passages when a stretch of turns is rewritten: looked for in the whole text before and after, never guessed.
 * {@link TextChanges} makes one for each change.
 */
final class Reanchoring {
    private final TranscriptId transcript;
    private final Set<TurnId> rewritten;
    private final Map<TextSide, SideText> before = new EnumMap<>(TextSide.class);
    private final Map<TextSide, SideText> after = new EnumMap<>(TextSide.class);

    /**
     * @param turns all turns as they stand
     * @param ids the ids that new turns will have, by their place among the fresh ones
     */
    Reanchoring(TranscriptId transcript, List<TurnView> turns, Rewrite rewrite, List<TurnId> ids) {
        this.transcript = transcript;
        this.rewritten = Set.copyOf(ids);
        for (TextSide side : TextSide.values()) {
            before.put(side, text(turns, side));
            after.put(side, rewritten(turns, rewrite, ids, side));
        }
    }

    /**
     * What became of a passage.
     *
     * @param passage where it is now; where its words changed in the turns that are rewritten, what stands there instead; else where it was
     * @param known whether what it stands on now is its words or what these became
     */
    record Outcome(AnchorState state, Passage passage, boolean known) {}

    Outcome of(Passage passage) {
        SideText old = Objects.requireNonNull(before.get(passage.side()));
        SideText now = Objects.requireNonNull(after.get(passage.side()));
        Optional<TextRange> range = old.range(passage);
        if (range.isEmpty()) {
            return new Outcome(AnchorState.GONE, passage, false);
        }
        int expected = now.range(passage).orElse(range.get()).from();
        Anchor anchor = old.anchor(range.get(), expected);
        Anchored placed = now.place(anchor);
        return placed.isSure()
                ? found(passage, now.passage(transcript, passage.side(), new TextRange(placed.start(), placed.end())))
                : became(passage, now, anchor, placed);
    }

    private static Outcome found(Passage was, Passage is) {
        return new Outcome(was.equals(is) ? AnchorState.IN_PLACE : AnchorState.MOVED, is, true);
    }

    /** Words that changed became what stands in their place in the rewritten turns; what is like them elsewhere are other words. */
    private Outcome became(Passage was, SideText now, Anchor anchor, Anchored placed) {
        AnchorState state = AnchorState.valueOf(placed.state().name());
        if (state == AnchorState.CHANGED && placed.start() < placed.end()) {
            TextRange whole = now.instead(anchor, new TextRange(placed.start(), placed.end()));
            if (whole.length() > 0) {
                Passage is = now.passage(transcript, was.side(), whole);
                if (rewritten.contains(is.fromTurn()) && rewritten.contains(is.toTurn())) {
                    return new Outcome(state, is, true);
                }
            }
        }
        return new Outcome(state, was, false);
    }

    /** Ids for the fresh turns, those they continue where there is one. */
    static List<TurnId> ids(Rewrite rewrite) {
        return rewrite.fresh().stream()
                .map(fresh -> Objects.requireNonNullElseGet(fresh.id(), () -> new TurnId(Ids.next())))
                .toList();
    }

    private static SideText text(List<TurnView> turns, TextSide side) {
        return new SideText(
                turns.stream().map(TurnView::id).toList(),
                turns.stream().map(turn -> words(turn, side)).toList());
    }

    private static SideText rewritten(List<TurnView> turns, Rewrite rewrite, List<TurnId> ids, TextSide side) {
        List<TurnView> head = turns.subList(0, rewrite.from());
        List<TurnView> tail = turns.subList(rewrite.from() + rewrite.old().size(), turns.size());
        Function<LoggedTurn, String> fresh =
                turn -> side == TextSide.ORIGINAL ? turn.text() : Objects.requireNonNullElse(turn.translation(), "");
        return new SideText(
                Stream.of(
                                head.stream().map(TurnView::id),
                                ids.stream(),
                                tail.stream().map(TurnView::id))
                        .flatMap(Function.identity())
                        .toList(),
                Stream.of(
                                head.stream().map(turn -> words(turn, side)),
                                rewrite.after().stream().map(fresh),
                                tail.stream().map(turn -> words(turn, side)))
                        .flatMap(Function.identity())
                        .toList());
    }

    private static String words(TurnView turn, TextSide side) {
        return Objects.requireNonNullElse(FoundPassage.text(turn, side), "");
    }
}
