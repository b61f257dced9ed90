package press.verbatim.newsletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One address on one newsletter as the desk lists it; the address of an erased person is gone. */
public record SubscriberRow(
        UUID id,
        @Nullable String address,
        String newsletter,
        SubscriberState state,
        Instant since,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {}
