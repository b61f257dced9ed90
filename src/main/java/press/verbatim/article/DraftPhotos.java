package press.verbatim.article;

import java.util.Optional;
import org.springframework.stereotype.Component;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoFile;
import press.verbatim.media.PhotoId;
import press.verbatim.security.SystemUser;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Card;

/** The photos a working copy shows, whether readers may see them yet or not; any other photo does not exist here. */
@Component
class DraftPhotos {
    private final MediaService media;
    private final SystemUser system;

    DraftPhotos(MediaService media, SystemUser system) {
        this.media = media;
        this.system = system;
    }

    /** Called once it is known that whoever asks may see the draft. */
    Optional<PhotoFile> file(Article article, PhotoId photo, int width) {
        return shows(article, photo) ? system.call("preview", () -> media.file(photo, width)) : Optional.empty();
    }

    private static boolean shows(Article article, PhotoId photo) {
        return photo.value().equals(article.photo().photoId())
                || BodyHtml.cards(article.body(), Card.PHOTO).contains(photo.value());
    }
}
