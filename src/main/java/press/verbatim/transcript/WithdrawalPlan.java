package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What withdrawing a transcript would touch; shown before the one confirmation.
 *
 * @param original the file that would be destroyed, null where none is kept
 * @param recording the sound or film that would be destroyed, null where there is none
 */
public record WithdrawalPlan(
        TranscriptHead transcript,
        List<ExcerptCard> excerpts,
        List<Quoter> quoters,
        @Nullable OriginalFile original,
        @Nullable Recording recording) {}
