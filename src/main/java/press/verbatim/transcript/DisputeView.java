package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/**
 * Who contests a transcript or one of its excerpts, in which words; every quotation of it shows this.
 *
 * @param excerpt the excerpt contested, null when the whole transcript is
 */
public record DisputeView(
        DisputeId id,
        @Nullable ExcerptId excerpt,
        String who,
        @Nullable PersonId person,
        @Nullable LocalDate saidOn,
        String words,
        String source) {}
