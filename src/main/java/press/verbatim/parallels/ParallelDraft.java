package press.verbatim.parallels;

import press.verbatim.transcript.Passage;

/**
 * Two passages as somebody puts them beside each other.
 *
 * @param comment for readers once the parallel is public; empty for none
 */
public record ParallelDraft(Passage left, Passage right, Relation relation, String comment) {
    public static final int COMMENT_LIMIT = 2_000;
}
