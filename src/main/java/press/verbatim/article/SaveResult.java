package press.verbatim.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a save: it is durable, or it was based on an older text and both texts are kept. {@code erased} is the text sent without the
 * words destroyed since it was read; whoever sent it has to go on with that. Nothing where it held none.
 */
public sealed interface SaveResult {
    /** The text is stored as this version. */
    record Saved(
            int version, Instant at, int signs, @Nullable WorkingCopy erased) implements SaveResult {}

    /** Nothing was overwritten: theirs stays the working copy, yours is kept under the id. */
    record Conflict(
            ConflictId id,
            WorkingCopy theirs,
            int version,
            String by,
            Instant at,
            @Nullable WorkingCopy erased) implements SaveResult {
        Conflict with(@Nullable WorkingCopy cut) {
            return new Conflict(id, theirs, version, by, at, cut);
        }
    }
}
