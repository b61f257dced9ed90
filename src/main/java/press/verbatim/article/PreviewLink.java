package press.verbatim.article;

import java.time.Instant;
import java.util.UUID;

/** An address given out to show a draft; its token was told once and is not kept. */
public record PreviewLink(UUID id, String by, Instant expires) {}
