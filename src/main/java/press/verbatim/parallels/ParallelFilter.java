package press.verbatim.parallels;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.TranscriptId;

/**
 * Which parallels a list shows.
 *
 * @param sources those with a passage of one of these; null for all, empty for none
 */
public record ParallelFilter(@Nullable Set<TranscriptId> sources, boolean deleted) {
    public static final ParallelFilter ALL = new ParallelFilter(null, false);
}
