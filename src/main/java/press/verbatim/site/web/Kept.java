package press.verbatim.site.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page in the cache.
 *
 * @param keys what it rests on; a change of one of them drops it
 * @param until when it becomes another by itself; null for never
 * @param begun the number of the last change before it was rendered
 */
record Kept(Rendered page, Set<String> keys, @Nullable Instant until, long begun) {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int BYTES_A_KEY = 120;

    int weight() {
        return page.weight() + keys.size() * BYTES_A_KEY;
    }

    /** How long it may stay, from now. */
    Duration life(Instant now) {
        Instant end = until;
        Duration left = end == null ? LONGEST : Duration.between(now, end);
        return left.compareTo(LONGEST) > 0 ? LONGEST : left.isNegative() ? Duration.ZERO : left;
    }
}
