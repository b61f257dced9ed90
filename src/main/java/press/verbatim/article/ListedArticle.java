package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the desk's list as the database gives it, before it is known what whoever asks may see of it. */
record ListedArticle(
        UUID id,
        String headline,
        @Nullable String liveHeadline,
        Genre genre,
        WorkingStatus status,
        LiveState live,
        boolean changesUnderWay,
        @Nullable String section,
        Instant changedAt,
        UUID owner,
        int flagged,
        @Nullable Instant scheduledAt) {

    /** What goes on with a live article is its own people's affair; others see it as readers do. */
    ArticleRow row(List<BylineValue> bylines, boolean editor, UUID me, boolean sourceChanged) {
        boolean own = editor || owner.equals(me) || bylines.stream().anyMatch(one -> me.equals(one.staffId()));
        return new ArticleRow(
                new ArticleId(id),
                own || liveHeadline == null ? headline : liveHeadline,
                genre,
                own ? status : WorkingStatus.DRAFT,
                live,
                own && changesUnderWay,
                section == null ? "" : section,
                bylines.stream().map(BylineValue::name).collect(Collectors.joining(", ")),
                changedAt,
                own ? flagged : 0,
                own && sourceChanged,
                own ? scheduledAt : null);
    }
}
