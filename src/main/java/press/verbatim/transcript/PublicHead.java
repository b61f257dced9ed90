package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that readers know of, where another page points at it.
 *
 * @param whole whether they may read all of it, or excerpts only
 */
public record PublicHead(
        TranscriptId id,
        String slug,
        String title,
        String outlet,
        @Nullable LocalDate recordedOn,
        TranscriptKind kind,
        boolean whole) {}
