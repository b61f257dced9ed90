package press.verbatim.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a page shows of an article itself: what a revision freezes, or what a draft would freeze now. */
record FrozenPage(
        String slug,
        WorkingCopy copy,
        Genre genre,
        String language,
        @Nullable UUID section,
        PhotoValue photo,
        List<SignatureValue> bylines,
        List<String> keywords,
        List<UUID> topics,
        List<ExcerptValue> excerpts,
        List<UUID> bodyPhotos,
        List<PlaceValue> quotations,
        List<LinkValue> links) {}
