package press.verbatim.article;

import java.time.Instant;

/** A dated change readers are told of: an update, or a correction with what was wrong. */
public record LiveRelease(ReleaseKind kind, Instant at, String note) {}
