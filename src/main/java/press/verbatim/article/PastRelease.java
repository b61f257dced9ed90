package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article that was or is live.
 *
 * @param number counts from 1
 * @param kind how it replaced the one before; null for one that put the article online
 * @param note what readers were told of the change
 * @param passed what the editor passed then, and why
 */
public record PastRelease(
        int number,
        @Nullable ReleaseKind kind,
        String note,
        String headline,
        String by,
        Instant at,
        List<PassedPoint> passed) {}
