package press.verbatim.transcript;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note beside the text.
 *
 * @param state what became of its place since the words changed
 * @param excerpt the excerpt made from it, if any
 */
public record AnnotationView(
        AnnotationId id,
        Passage passage,
        String quote,
        AnchorState state,
        int turnIndex,
        String speaker,
        String note,
        List<String> tags,
        boolean onlyMine,
        boolean mine,
        String author,
        Instant changedAt,
        @Nullable ExcerptId excerpt,
        boolean excerptPublic) {}
