package press.verbatim.site.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.LivePhoto;
import press.verbatim.media.MediaService;
import press.verbatim.media.Photo;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PublishedMedia;
import press.verbatim.media.Rendition;
import press.verbatim.platform.Reading;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.security.SystemUser;
import press.verbatim.site.view.Frame.Share;
import press.verbatim.site.view.Picture;

/**
 * Photos with their public addresses. A preview shows photos that publishing will make public; the check of who may see
 * that draft has been made before.
 */
@Component
class Photos {
    /** From an article to the root: the same in a draft, where it leads to photos that are not public yet. */
    static final String UP = "..";

    private static final int DEFAULT_WIDTH = 960;
    private static final int SHARED_WIDTH = 1200;

    private final PublishedMedia published;
    private final MediaService all;
    private final SystemUser system;
    private final VerbatimProperties properties;

    Photos(PublishedMedia published, MediaService all, SystemUser system, VerbatimProperties properties) {
        this.published = published;
        this.all = all;
        this.system = system;
        this.properties = properties;
    }

    /** On a page that announces articles. */
    @Nullable
    Picture over(@Nullable LivePhoto photo) {
        return photo == null ? null : leading(photo, false, "");
    }

    /** On top of an article. */
    @Nullable
    Picture leading(@Nullable LivePhoto photo, boolean draft) {
        return photo == null ? null : leading(photo, draft, UP);
    }

    /** Where the article is shared: wide enough for large previews, at its absolute address. */
    @Nullable
    Share shared(@Nullable LivePhoto photo, boolean draft) {
        return photo == null
                ? null
                : photo(photo.id(), draft)
                        .map(found -> found.atLeast(SHARED_WIDTH))
                        .map(file -> new Share(
                                properties.absolute(file.address()), file.width(), file.height(), photo.alt()))
                        .orElse(null);
    }

    Optional<Picture> inBody(PhotoId id, boolean draft) {
        return photo(id, draft)
                .map(found ->
                        picture(found, UP, found.decorative() ? "" : found.alt(), found.caption(), found.credit()));
    }

    private @Nullable Picture leading(LivePhoto photo, boolean draft, String base) {
        return photo(photo.id(), draft)
                .map(found -> picture(found, base, photo.alt(), photo.caption(), photo.credit()))
                .orElse(null);
    }

    private Optional<Photo> photo(PhotoId id, boolean draft) {
        return draft
                ? Optional.of(system.call("site.preview", () -> all.find(id).photo()))
                : Reading.once(id, () -> published.find(id));
    }

    private static Picture picture(Photo photo, String base, String alt, String caption, String credit) {
        Rendition shown = photo.atLeast(DEFAULT_WIDTH);
        String srcset = photo.renditions().stream()
                .map(rendition -> base + rendition.address() + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
        return new Picture(base + shown.address(), srcset, shown.width(), shown.height(), alt, caption, credit);
    }
}
