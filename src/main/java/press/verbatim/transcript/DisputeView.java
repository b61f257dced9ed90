package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/**
 * Who contests a transcript or one of its excerpts, in which words; every quotation of it shows this.
 *
 * @param excerpt the excerpt contested, if it is one
 * @param passage the passage contested, if it is one; without either the whole transcript is
 * @param quote the words of that passage, empty for none
 * @param source where they said so: the address of a page, or words
 */
public record DisputeView(
        DisputeId id,
        @Nullable ExcerptId excerpt,
        @Nullable Passage passage,
        String quote,
        String who,
        @Nullable PersonId person,
        @Nullable LocalDate saidOn,
        String words,
        String source) {

    /** Whether all of the transcript is contested. */
    public boolean whole() {
        return excerpt == null && passage == null;
    }

    /** Whether the source is a page that can be opened. */
    public boolean linked() {
        return source.startsWith("https://");
    }
}
