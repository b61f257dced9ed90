package press.verbatim.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import press.verbatim.text.CodePoints;
import press.verbatim.text.TextRange;

/**
 * What readers may not read of one transcript, and its text without that. A mark of one length stands for every redacted stretch of a
 * turn, so that it tells nothing of the words. {@link Veils} makes it.
 */
final class Veil {
    private final String mark;
    private final Map<Side, List<TextRange>> ranges = new HashMap<>();
    private final Set<TurnId> whole = new HashSet<>();
    private final Set<Side> shifted = new HashSet<>();

    /** @param mark what readers find in place of redacted words */
    Veil(String mark) {
        this.mark = mark;
    }

    private record Side(TurnId turn, TextSide side) {}

    void hide(TurnId turn, TextSide side, TextRange range) {
        List<TextRange> known = ranges.computeIfAbsent(new Side(turn, side), any -> new ArrayList<>());
        known.add(range);
        List<TextRange> merged = merged(known);
        known.clear();
        known.addAll(merged);
    }

    void hideWhole(TurnId turn) {
        whole.add(turn);
    }

    /** Words of this turn have moved since: places in it that others keep may be of an older text. */
    void shifted(TurnId turn, TextSide side) {
        shifted.add(new Side(turn, side));
    }

    boolean isEmpty() {
        return ranges.isEmpty() && whole.isEmpty();
    }

    String mark() {
        return mark;
    }

    boolean isWhole(TurnId turn) {
        return whole.contains(turn);
    }

    /** Whether anything of either text of a turn is hidden. */
    boolean touches(TurnId turn) {
        return isWhole(turn)
                || ranges.containsKey(new Side(turn, TextSide.ORIGINAL))
                || ranges.containsKey(new Side(turn, TextSide.TRANSLATION));
    }

    /** What is hidden of a text, in its order; a turn hidden whole is one stretch. */
    List<TextRange> of(TurnId turn, TextSide side, String text) {
        return isWhole(turn)
                ? List.of(new TextRange(0, CodePoints.length(text)))
                : ranges.getOrDefault(new Side(turn, side), List.of());
    }

    /** Whether a stretch of a text has words in common with what is hidden. */
    boolean reaches(TurnId turn, TextSide side, int from, int to) {
        return isWhole(turn)
                || shifted.contains(new Side(turn, side))
                || ranges.getOrDefault(new Side(turn, side), List.of()).stream()
                        .anyMatch(range -> range.from() < to && from < range.to());
    }

    TurnView of(TurnView turn) {
        String translation = turn.translation();
        return touches(turn.id())
                ? new TurnView(
                        turn.id(),
                        turn.index(),
                        turn.speaker(),
                        turn.person(),
                        turn.startMillis(),
                        turn.endMillis(),
                        text(turn, TextSide.ORIGINAL),
                        translation == null ? null : text(turn, TextSide.TRANSLATION))
                : turn;
    }

    /** One text of a turn as readers get it. */
    String text(TurnView turn, TextSide side) {
        String text = Objects.requireNonNullElse(FoundPassage.text(turn, side), "");
        return slice(turn.id(), side, text, 0, CodePoints.length(text));
    }

    /** A stretch of a text as readers get it; a hidden one that it only cuts into is there with its mark. */
    String slice(TurnId turn, TextSide side, String text, int from, int to) {
        StringBuilder shown = new StringBuilder();
        int at = from;
        for (TextRange range : of(turn, side, text)) {
            if (range.from() < to && at < range.to()) {
                shown.append(CodePoints.slice(text, at, Math.max(at, range.from())))
                        .append(mark);
                at = Math.min(to, range.to());
            }
        }
        return shown.append(CodePoints.slice(text, at, to)).toString();
    }

    /** Where an offset of a text lies in what readers get; inside hidden words it goes to an edge of the mark. */
    int shown(TurnId turn, TextSide side, String text, int offset, boolean end) {
        int shift = 0;
        for (TextRange range : of(turn, side, text)) {
            if (offset <= range.from()) {
                break;
            }
            if (offset < range.to()) {
                return range.from() + shift + (end ? CodePoints.length(mark) : 0);
            }
            shift += CodePoints.length(mark) - range.length();
        }
        return offset + shift;
    }

    private static List<TextRange> merged(List<TextRange> ranges) {
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range :
                ranges.stream().sorted(Comparator.comparingInt(TextRange::from)).toList()) {
            TextRange last = merged.isEmpty() ? new TextRange(0, 0) : merged.getLast();
            if (!merged.isEmpty() && range.from() <= last.to()) {
                merged.set(merged.size() - 1, new TextRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }
}
