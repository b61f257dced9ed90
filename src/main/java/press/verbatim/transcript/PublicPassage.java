package press.verbatim.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where readers find a passage.
 *
 * @param part the part of the transcript its first turn stands in, from one
 * @param turnIndex its first turn, counted from zero over the whole transcript
 * @param disputes who contests its words
 */
public record PublicPassage(
        String slug,
        String title,
        int part,
        int turnIndex,
        String speaker,
        @Nullable Long startMillis,
        List<DisputeView> disputes) {}
