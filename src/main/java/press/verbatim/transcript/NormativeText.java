package press.verbatim.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.verbatim.text.CodePoints;
import press.verbatim.text.TextRange;

/** The text of a transcript as readers download it, a line a turn; public annotations count their places in it, in code points. */
final class NormativeText {
    private final StringBuilder text = new StringBuilder();
    private final Map<TurnId, Integer> starts = new HashMap<>();
    private int length;

    NormativeText(List<TurnView> turns) {
        turns.forEach(this::add);
    }

    private void add(TurnView turn) {
        String head = head(turn);
        starts.put(turn.id(), length + CodePoints.length(head));
        String line = head + turn.text() + "\n";
        text.append(line);
        length += CodePoints.length(line);
    }

    /** Where a passage of the original lies; nowhere for one of the translation, which is not in this text. */
    Optional<TextRange> range(Passage passage) {
        Integer first = starts.get(passage.fromTurn());
        Integer last = starts.get(passage.toTurn());
        return passage.side() == TextSide.TRANSLATION || first == null || last == null
                ? Optional.empty()
                : Optional.of(new TextRange(first + passage.from(), last + passage.to()));
    }

    String slice(int from, int to) {
        return CodePoints.slice(text.toString(), Math.max(0, from), Math.min(length, to));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String head(TurnView turn) {
        Long start = turn.startMillis();
        String time = start == null
                ? ""
                : "[%02d:%02d:%02d] ".formatted(start / 3_600_000, start / 60_000 % 60, start / 1000 % 60);
        return time + turn.speaker() + " : ";
    }
}
