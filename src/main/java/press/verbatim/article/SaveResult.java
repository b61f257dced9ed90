package press.verbatim.article;

import java.time.Instant;

/** The answer to a save: it is durable, or it was based on an older text and both texts are kept. */
public sealed interface SaveResult {
    /** The text is stored as this version. */
    record Saved(int version, Instant at, int signs) implements SaveResult {}

    /** Nothing was overwritten: theirs stays the working copy, yours is kept under the id. */
    record Conflict(ConflictId id, WorkingCopy theirs, int version, String by, Instant at) implements SaveResult {}
}
