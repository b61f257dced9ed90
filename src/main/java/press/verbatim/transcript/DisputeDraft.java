package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/**
 * What an editor enters about a dispute. Without excerpt and passage the whole transcript is contested.
 *
 * @param words how the person contests, as they put it
 * @param source where they said so: the address of a page, with https, or words
 */
public record DisputeDraft(
        @Nullable ExcerptId excerpt,
        @Nullable Passage passage,
        String who,
        @Nullable PersonId person,
        @Nullable LocalDate saidOn,
        String words,
        String source) {
    public static final int WHO_LIMIT = 200;
    public static final int WORDS_LIMIT = 2_000;
    public static final int SOURCE_LIMIT = 500;
}
