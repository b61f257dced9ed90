package press.verbatim.media;

import jakarta.annotation.security.RolesAllowed;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Ids;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;

/**
 * Keeps the photos of the newsroom. The photo view, the picker and the upload address call it; articles make photos public when they are
 * published. Reporters describe and delete what they added, as long as it is not public; editors any photo.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class MediaService {
    private final PhotoRepository photos;
    private final PhotoFiles files;
    private final ObjectProvider<UsedBy> users;
    private final ChangeFeed changes;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    MediaService(
            PhotoRepository photos,
            PhotoFiles files,
            ObjectProvider<UsedBy> users,
            ChangeFeed changes,
            AuditLog audit,
            CurrentStaff current,
            Clock clock) {
        this.photos = photos;
        this.files = files;
        this.users = users;
        this.changes = changes;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Photos from the newest, those whose words or file name hold the query. */
    @Transactional(readOnly = true)
    public Slice<PhotoRow> list(String query, @Nullable String cursor, int limit) {
        PhotoCursor after = PhotoCursor.read(cursor);
        List<StoredPhoto> found =
                photos.page(PhotoWords.anywhere(query), after.addedAt(), after.id(), Limit.of(limit + 1));
        return Slice.of(found.stream().map(StoredPhoto::row).toList(), limit, PhotoCursor::write);
    }

    @Transactional(readOnly = true)
    public PhotoRow find(PhotoId id) {
        return present(id).row();
    }

    /**
     * Takes a photo in: JPEG, PNG or WebP by its content. Its metadata is not kept.
     *
     * @throws Refusal on the field {@code file}, with one sentence, for anything else
     */
    @Transactional
    public PhotoId upload(String fileName, InputStream in) {
        BufferedImage picture = PictureReader.read(Uploads.bytes(in));
        PhotoId id = new PhotoId(Ids.next());
        Dimensions size = new Dimensions(picture.getWidth(), picture.getHeight());
        List<Integer> widths = files.write(id, picture);
        try {
            Instant now = clock.instant();
            photos.saveAndFlush(new StoredPhoto(id, Uploads.name(fileName), size, widths, current.id(), now));
            audit.record("photo.added", id.toString(), "");
            return id;
        } catch (RuntimeException failed) {
            files.remove(id);
            throw failed;
        }
    }

    /** @throws Refusal for a missing or too long word */
    @Transactional
    public void describe(PhotoId id, PhotoText text) {
        StoredPhoto photo = own(id);
        photo.describe(PhotoWords.checked(text));
        store(photo, "photo.described");
    }

    /** @throws StaleVersion when somebody changed the words since that version was read */
    @Transactional
    public void describe(PhotoId id, int version, PhotoText text) {
        if (present(id).version() != version) {
            throw new StaleVersion();
        }
        describe(id, text);
    }

    /** Lets readers see a photo; publishing an article calls it for the photos it shows. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void makePublic(PhotoId id) {
        StoredPhoto photo = present(id);
        if (!photo.isDescribed()) {
            throw new Refusal("photo", "media.error.undescribed");
        }
        if (!photo.isPublic()) {
            photo.publish();
            store(photo, "photo.published");
        }
    }

    /** Every place where a photo stands, as far as the current staff may know. */
    @Transactional(readOnly = true)
    public List<PhotoUse> uses(PhotoId id) {
        present(id);
        return users.stream().flatMap(user -> user.uses(id).stream()).toList();
    }

    /** @throws Refusal while the photo stands somewhere */
    @Transactional
    public void delete(PhotoId id) {
        StoredPhoto photo = own(id);
        List<PhotoUse> uses = uses(id);
        if (!uses.isEmpty()) {
            throw new Refusal("", "media.error.used", uses.getFirst().title());
        }
        photo.deleteAt(clock.instant());
        store(photo, "photo.deleted", changes::withdraw);
    }

    @Transactional
    public void restore(PhotoId id) {
        UUID value = id.value();
        StoredPhoto photo = photos.findById(value).orElseThrow(NotFound::new);
        requireRights(photo);
        photo.deleteAt(null);
        store(photo, "photo.restored");
    }

    /** The file of a rendition by its width, public or not. */
    @Transactional(readOnly = true)
    public Optional<PhotoFile> file(PhotoId id, int width) {
        UUID value = id.value();
        return photos.findByIdAndDeletedAtIsNull(value)
                .filter(photo -> photo.has(width))
                .map(photo -> files.file(id, width));
    }

    private void store(StoredPhoto photo, String action) {
        store(photo, action, changes::publish);
    }

    private void store(StoredPhoto photo, String action, Consumer<String> tell) {
        photos.saveAndFlush(photo);
        tell.accept("photo:" + photo.id());
        audit.record(action, photo.id().toString(), "");
    }

    private StoredPhoto own(PhotoId id) {
        StoredPhoto photo = present(id);
        requireRights(photo);
        return photo;
    }

    private void requireRights(StoredPhoto photo) {
        boolean mine = photo.isBy(current.id()) && !photo.isPublic();
        if (!mine && !current.has(Role.EDITOR)) {
            throw new AccessDeniedException("Somebody else's photo, or a public one");
        }
    }

    private StoredPhoto present(PhotoId id) {
        UUID value = id.value();
        return photos.findByIdAndDeletedAtIsNull(value).orElseThrow(NotFound::new);
    }
}
