package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Anchoring;
import press.verbatim.text.CodePoints;

/** A passage together with the turns it covers; made by {@link PassageReader}, which has checked that it lies inside them. */
record FoundPassage(Passage passage, List<TurnView> turns) {

    FoundPassage {
        turns = List.copyOf(turns);
        String first = text(turns.getFirst(), passage.side());
        String last = text(turns.getLast(), passage.side());
        if (first == null || last == null) {
            throw new Refusal("passage", "transcript.error.no-translation");
        }
        boolean backwards = turns.size() == 1 && passage.from() >= passage.to();
        boolean outside = passage.from() < 0
                || passage.from() > CodePoints.length(first)
                || passage.to() < 0
                || passage.to() > CodePoints.length(last);
        if (backwards || outside) {
            throw new Refusal("passage", "transcript.error.passage");
        }
    }

    TurnView first() {
        return turns.getFirst();
    }

    String words() {
        if (turns.size() == 1) {
            return CodePoints.slice(firstText(), passage.from(), passage.to());
        }
        String head = CodePoints.slice(firstText(), passage.from(), CodePoints.length(firstText()));
        String tail = CodePoints.slice(lastText(), 0, passage.to());
        String middle = turns.subList(1, turns.size() - 1).stream()
                .map(turn -> Objects.requireNonNullElse(text(turn, passage.side()), ""))
                .map(text -> text + "\n")
                .collect(Collectors.joining());
        return head + "\n" + middle + tail;
    }

    String prefix() {
        int from = Math.max(0, passage.from() - Anchoring.CONTEXT);
        return CodePoints.slice(firstText(), from, passage.from());
    }

    String suffix() {
        int to = Math.min(CodePoints.length(lastText()), passage.to() + Anchoring.CONTEXT);
        return CodePoints.slice(lastText(), passage.to(), to);
    }

    /** The other text of all turns touched; null where one of them has none. */
    @Nullable
    String otherSide() {
        TextSide other = passage.side() == TextSide.ORIGINAL ? TextSide.TRANSLATION : TextSide.ORIGINAL;
        List<String> texts = turns.stream()
                .map(turn -> text(turn, other))
                .filter(Objects::nonNull)
                .toList();
        return texts.size() < turns.size() ? null : String.join("\n", texts);
    }

    private String firstText() {
        return Objects.requireNonNull(text(turns.getFirst(), passage.side()));
    }

    private String lastText() {
        return Objects.requireNonNull(text(turns.getLast(), passage.side()));
    }

    static @Nullable String text(TurnView turn, TextSide side) {
        return side == TextSide.ORIGINAL ? turn.text() : turn.translation();
    }
}
