package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/** A turn as a revision had it. */
public record LoggedTurn(
        String speaker,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String text,
        @Nullable String translation) {
    static LoggedTurn of(TurnView turn) {
        return new LoggedTurn(turn.speaker(), turn.startMillis(), turn.endMillis(), turn.text(), turn.translation());
    }
}
