package press.verbatim.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article in the desk's lists; section and bylines as text, empty where there are none.
 *
 * @param flagged how many quotations the last check flagged; none in somebody else's article
 * @param sourceChanged whether something happened to words it quotes that nobody has looked at; no in somebody else's article
 * @param scheduledAt when it goes out by itself; null where it does not, and in somebody else's article
 */
public record ArticleRow(
        ArticleId id,
        String headline,
        Genre genre,
        WorkingStatus status,
        LiveState live,
        boolean changesUnderWay,
        String section,
        String bylines,
        Instant changedAt,
        int flagged,
        boolean sourceChanged,
        @Nullable Instant scheduledAt) {}
