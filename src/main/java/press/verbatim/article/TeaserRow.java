package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.media.PhotoId;

/** A teaser as the database gives it, before its signatures. */
record TeaserRow(
        UUID article,
        UUID revision,
        String slug,
        String kicker,
        String headline,
        String lead,
        Genre genre,
        String language,
        @Nullable UUID section,
        @Nullable String sectionName,
        @Nullable String sectionSlug,
        @Nullable UUID photo,
        String alt,
        String caption,
        String credit,
        Instant publishedAt,
        Instant updatedAt) {

    LiveTeaser teaser(List<LiveByline> bylines) {
        return new LiveTeaser(
                new ArticleId(article),
                slug,
                kicker,
                headline,
                lead,
                genre,
                language,
                sectionRef(),
                bylines,
                photo == null ? null : new LivePhoto(new PhotoId(photo), alt, caption, credit),
                publishedAt,
                updatedAt);
    }

    private @Nullable SectionRef sectionRef() {
        if (section == null || sectionName == null || sectionSlug == null) {
            return null;
        }
        return new SectionRef(new SectionId(section), sectionName, sectionSlug);
    }
}
