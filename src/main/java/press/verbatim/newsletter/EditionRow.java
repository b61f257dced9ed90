package press.verbatim.newsletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition as the desk lists it. */
public record EditionRow(
        UUID id,
        String newsletter,
        String subject,
        EditionState state,
        int recipients,
        Instant createdAt,
        @Nullable Instant startedAt) {}
