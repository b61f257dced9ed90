package press.verbatim.parallels;

import java.time.Instant;
import press.verbatim.transcript.ExcerptCard;

/**
 * Two passages beside each other, as the desk and the pages of readers show them.
 *
 * @param comment made for readers
 * @param isPublic whether readers may see it, which takes that both excerpts are public too
 * @param mine whether whoever asks made it
 */
public record ParallelCard(
        ParallelId id,
        ExcerptCard left,
        ExcerptCard right,
        Relation relation,
        String comment,
        boolean isPublic,
        boolean mine,
        String author,
        Instant createdAt) {

    /** Whether the words of one of them have been withdrawn. */
    public boolean isWithdrawn() {
        return left.withdrawn() != null || right.withdrawn() != null;
    }
}
