package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/** One speaker’s turn as the reader shows it. */
public record TurnView(
        TurnId id,
        int index,
        String speaker,
        @Nullable PersonId person,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String text,
        @Nullable String translation) {}
