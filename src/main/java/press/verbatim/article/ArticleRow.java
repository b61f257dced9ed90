package press.verbatim.article;

import java.time.Instant;

/** An article in the desk's lists; section and bylines as text, empty where there are none. */
public record ArticleRow(
        ArticleId id,
        String headline,
        Genre genre,
        WorkingStatus status,
        LiveState live,
        boolean changesUnderWay,
        String section,
        String bylines,
        Instant changedAt) {}
