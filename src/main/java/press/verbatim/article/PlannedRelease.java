package press.verbatim.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an article goes out by itself, and how.
 *
 * @param kind of the change of a live article; null for one that is not live
 * @param note for its readers
 */
public record PlannedRelease(Instant at, @Nullable ReleaseKind kind, String note) {}
