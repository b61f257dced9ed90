package press.verbatim.transcript;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note beside the text.
 *
 * @param state what became of its place since the words changed
 * @param creator who wrote it as an imported document names them; null for what was written here
 * @param resolvedBy who settled it, null while it is open
 * @param excerpt the excerpt made from it, if any
 */
public record AnnotationView(
        AnnotationId id,
        Passage passage,
        String quote,
        AnchorState state,
        int turnIndex,
        String speaker,
        Motivation motivation,
        String note,
        List<String> tags,
        boolean onlyMine,
        boolean mine,
        String author,
        @Nullable String creator,
        Instant createdAt,
        Instant changedAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        List<ReplyView> replies,
        @Nullable ExcerptId excerpt,
        boolean excerptPublic) {}
