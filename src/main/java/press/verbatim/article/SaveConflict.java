package press.verbatim.article;

import java.time.Instant;

/** A refused save with both texts as they were then; open until somebody settles it. */
public record SaveConflict(
        ConflictId id,
        int baseVersion,
        WorkingCopy refused,
        String refusedBy,
        int keptVersion,
        WorkingCopy kept,
        String keptBy,
        Instant at) {}
