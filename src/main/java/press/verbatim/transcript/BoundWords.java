package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;

/**
 * Words of ours that are bound to passages, such as the quotations of articles. Modules to the right implement it; whoever changes the text
 * of a transcript asks what is bound, shows it, and has it moved.
 */
public interface BoundWords {
    /** Everything bound to the transcript, in working copies and in what readers see. */
    List<Bound> bound(TranscriptId transcript);

    /** What shows one of these excerpts as a card, in a working copy or to readers. */
    List<Quoter> showing(Collection<ExcerptId> excerpts);

    /** Puts what is bound at its new places, in the transaction that changes the text. */
    void move(Collection<Bound> moved);

    /** Keeps why the place of what is bound is not known any more, in the transaction that changes the text. */
    void lose(Collection<Bound> lost);
}
