package press.verbatim.transcript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer below a note.
 *
 * @param creator who wrote it as an imported document names them; null for what was written here
 */
public record ReplyView(
        ReplyId id,
        String text,
        boolean mine,
        String author,
        @Nullable String creator,
        Instant createdAt,
        Instant changedAt) {}
