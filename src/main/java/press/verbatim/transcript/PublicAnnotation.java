package press.verbatim.transcript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public excerpt with its place in the text readers download.
 *
 * @param comment made for readers, empty for none; never a note
 * @param start in code points of that text
 * @param end in code points, exclusive
 */
public record PublicAnnotation(
        ExcerptId id,
        String comment,
        @Nullable Instant published,
        String exact,
        String prefix,
        String suffix,
        int start,
        int end) {}
