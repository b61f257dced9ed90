package press.verbatim.newsletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk looks for among subscribers.
 *
 * @param query the beginning of an address or of its domain
 * @param from signed up at this time or later
 * @param until signed up before this time
 */
public record SubscriberFilter(
        String query,
        @Nullable SubscriberState state,
        @Nullable UUID newsletter,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final SubscriberFilter ALL = new SubscriberFilter("", null, null, null, null);
}
