package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What redacting a passage would take from readers, and what it would leave.
 *
 * @param aligned the turns of the other text beside it, whole; null where there is none. Left alone they stay public
 * @param elsewhere the same words at other places of the transcript
 * @param excerpts those made of these words, which lose them
 * @param quoters what quotes them, live or not
 */
public record RedactionPreview(
        PassageView passage,
        @Nullable PassageView aligned,
        List<PassageView> elsewhere,
        List<ExcerptCard> excerpts,
        List<Quoter> quoters) {}
