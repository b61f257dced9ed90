package press.verbatim.article;

import java.time.Instant;

/** A line of the page of corrections. */
public record PublishedCorrection(LiveTeaser article, Instant at, String note) {}
