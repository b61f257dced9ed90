package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.ExcerptId;

/**
 * An article as a page shows it: the live revision, or in a preview the working copy in its place.
 *
 * @param body readers' HTML; cards are {@code figure} elements with an id, to be expanded; quotations bound to a
 *     passage keep their {@code span[data-quotation]}
 * @param language in which it is written; empty for that of the site
 * @param releases dated updates and corrections since publication, the latest first
 * @param related live articles it points at, in order
 * @param previous the live article published just before, without its signatures
 * @param next the live article published just after, likewise
 * @param excerpts cards of the body, in order
 * @param quotations the quotations bound to a passage, by the id of their mark
 */
public record LiveArticle(
        ArticleId id,
        String slug,
        String kicker,
        String headline,
        String lead,
        String body,
        Genre genre,
        String language,
        List<LiveByline> bylines,
        @Nullable SectionRef section,
        List<TopicRef> topics,
        List<String> keywords,
        @Nullable LivePhoto photo,
        Instant publishedAt,
        Instant updatedAt,
        List<LiveRelease> releases,
        List<LiveRelated> related,
        @Nullable LiveTeaser previous,
        @Nullable LiveTeaser next,
        List<ExcerptId> excerpts,
        List<LiveQuotation> quotations) {}
