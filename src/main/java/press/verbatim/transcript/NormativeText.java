package press.verbatim.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.verbatim.text.CodePoints;
import press.verbatim.text.TextRange;

/**
 * The text of a transcript as readers download it, a line a turn and without what is redacted; public annotations count their places in
 * it, in code points.
 */
final class NormativeText {
    private final Veil veil;
    private final StringBuilder text = new StringBuilder();
    private final Map<TurnId, Line> lines = new HashMap<>();
    private int length;

    /** @param turns with all their words */
    NormativeText(List<TurnView> turns, Veil veil) {
        this.veil = veil;
        turns.forEach(this::add);
    }

    private record Line(int start, TurnView turn) {}

    private void add(TurnView turn) {
        String head = head(turn);
        lines.put(turn.id(), new Line(length + CodePoints.length(head), turn));
        String line = head + veil.text(turn, TextSide.ORIGINAL) + "\n";
        text.append(line);
        length += CodePoints.length(line);
    }

    /** Where the words of a turn begin. */
    int start(TurnId turn) {
        return Objects.requireNonNull(lines.get(turn)).start();
    }

    /** Where a passage of the original lies; nowhere for one of the translation, which is not in this text. */
    Optional<TextRange> range(Passage passage) {
        Line first = lines.get(passage.fromTurn());
        Line last = lines.get(passage.toTurn());
        if (passage.side() == TextSide.TRANSLATION || first == null || last == null) {
            return Optional.empty();
        }
        int from = first.start() + shown(first, passage.from(), false);
        int to = last.start() + shown(last, passage.to(), true);
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** Whether the words stand at a passage of one turn, seen or hidden. */
    boolean holds(Passage passage, String words) {
        Line line = lines.get(passage.fromTurn());
        return line != null
                && CodePoints.slice(line.turn().text(), passage.from(), passage.to())
                        .equals(words);
    }

    String slice(int from, int to) {
        return CodePoints.slice(text.toString(), Math.max(0, from), Math.min(length, to));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private int shown(Line line, int offset, boolean end) {
        return veil.shown(line.turn().id(), TextSide.ORIGINAL, line.turn().text(), offset, end);
    }

    private static String head(TurnView turn) {
        Long start = turn.startMillis();
        String time = start == null
                ? ""
                : "[%02d:%02d:%02d] ".formatted(start / 3_600_000, start / 60_000 % 60, start / 1000 % 60);
        return time + turn.speaker() + " : ";
    }
}
