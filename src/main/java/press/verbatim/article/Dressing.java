package press.verbatim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text (habillage).
 *
 * @param slug the end of the public address; blank lets publication make it from the headline
 * @param language in which it is written, as a BCP 47 tag; empty for that of the site
 */
public record Dressing(
        String slug,
        Genre genre,
        String language,
        List<Byline> bylines,
        @Nullable SectionId section,
        List<TopicId> topics,
        List<String> keywords,
        @Nullable LeadPhoto photo) {
    public static final int SLUG_MAX = 90;
    public static final int KEYWORD_MAX = 60;
    public static final int KEYWORDS_MAX = 20;
    public static final int BYLINES_MAX = 10;
}
