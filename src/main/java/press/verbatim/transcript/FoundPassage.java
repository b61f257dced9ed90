package press.verbatim.transcript;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Anchoring;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Graphemes;

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

    /** The same with both ends drawn out to whole characters: no selection parts a letter from its marks. */
    FoundPassage whole() {
        int from = Graphemes.before(firstText(), passage.from());
        int to = Graphemes.after(lastText(), passage.to());
        return new FoundPassage(
                new Passage(passage.transcript(), passage.side(), passage.fromTurn(), from, passage.toTurn(), to),
                turns);
    }

    TurnView first() {
        return turns.getFirst();
    }

    String words() {
        return stretches((turn, text, from, to) -> CodePoints.slice(text, from, to));
    }

    /** The words as readers get them. */
    String words(Veil veil) {
        return stretches((turn, text, from, to) -> veil.slice(turn.id(), passage.side(), text, from, to));
    }

    /** Reads one stretch of a text. */
    private interface Stretch {
        String of(TurnView turn, String text, int from, int to);
    }

    private String stretches(Stretch read) {
        if (turns.size() == 1) {
            return read.of(turns.getFirst(), firstText(), passage.from(), passage.to());
        }
        String head = read.of(turns.getFirst(), firstText(), passage.from(), CodePoints.length(firstText()));
        String tail = read.of(turns.getLast(), lastText(), 0, passage.to());
        String middle = turns.subList(1, turns.size() - 1).stream()
                .map(turn -> whole(turn, passage.side(), read) + "\n")
                .collect(Collectors.joining());
        return head + "\n" + middle + tail;
    }

    private static String whole(TurnView turn, TextSide side, Stretch read) {
        String text = Objects.requireNonNullElse(text(turn, side), "");
        return read.of(turn, text, 0, CodePoints.length(text));
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
        return otherSide((turn, text, from, to) -> text);
    }

    /** The same as readers get it. */
    @Nullable
    String otherSide(Veil veil) {
        return otherSide(
                (turn, text, from, to) -> veil.text(turn, passage.side().other()));
    }

    private @Nullable String otherSide(Stretch read) {
        TextSide other = passage.side().other();
        return turns.stream().anyMatch(turn -> text(turn, other) == null)
                ? null
                : turns.stream().map(turn -> whole(turn, other, read)).collect(Collectors.joining("\n"));
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
