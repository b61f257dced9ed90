package press.verbatim.media;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Reading;

/** Photos made public, for pages, feeds and the address {@code /media}; any other photo does not exist here. */
@Service
@PermitAll
public class PublishedMedia {
    private final PhotoRepository photos;
    private final PhotoFiles files;

    PublishedMedia(PhotoRepository photos, PhotoFiles files) {
        this.photos = photos;
        this.files = files;
    }

    @Transactional(readOnly = true)
    public Optional<Photo> find(PhotoId id) {
        Reading.note("photo", id);
        UUID value = id.value();
        return photos.published(value).map(StoredPhoto::photo);
    }

    /** The file of a rendition by its width. */
    @Transactional(readOnly = true)
    public Optional<PhotoFile> file(PhotoId id, int width) {
        UUID value = id.value();
        return photos.published(value).filter(photo -> photo.has(width)).map(photo -> files.file(id, width));
    }
}
