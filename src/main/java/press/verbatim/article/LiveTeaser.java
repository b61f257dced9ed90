package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live article where another page points at it.
 *
 * @param language in which it is written; empty for that of the site
 */
public record LiveTeaser(
        ArticleId id,
        String slug,
        String kicker,
        String headline,
        String lead,
        Genre genre,
        String language,
        @Nullable SectionRef section,
        List<LiveByline> bylines,
        @Nullable LivePhoto photo,
        Instant publishedAt,
        Instant updatedAt) {}
