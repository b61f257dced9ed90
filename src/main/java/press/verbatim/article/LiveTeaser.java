package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A live article where another page points at it. */
public record LiveTeaser(
        ArticleId id,
        String slug,
        String kicker,
        String headline,
        String lead,
        Genre genre,
        @Nullable SectionRef section,
        List<LiveByline> bylines,
        @Nullable LivePhoto photo,
        Instant publishedAt,
        Instant updatedAt) {}
