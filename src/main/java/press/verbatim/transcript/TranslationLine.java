package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/** One line of an attached translation, with the turn it is placed at, if any. */
public record TranslationLine(
        LineId id,
        int index,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String speaker,
        String text,
        @Nullable TurnId turn) {}
