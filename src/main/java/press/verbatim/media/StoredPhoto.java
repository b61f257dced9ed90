package press.verbatim.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

@Entity
@Table(name = "photo")
class StoredPhoto {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "file_name")
    private String fileName = "";

    @Column
    private String alt = "";

    @Column
    private String caption = "";

    @Column
    private String credit = "";

    @Column
    private boolean decorative;

    @Column
    private int width;

    @Column
    private int height;

    @Column
    private String widths = "";

    @Column(name = "search_text", columnDefinition = "text")
    private String searchText = "";

    @Column(name = "is_public")
    private boolean isPublic;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredPhoto() {}

    StoredPhoto(PhotoId id, String fileName, Dimensions size, List<Integer> widths, StaffId by, Instant now) {
        this.id = id.value();
        this.fileName = fileName;
        this.width = size.width();
        this.height = size.height();
        this.widths = widths.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.addedBy = by.value();
        this.addedAt = now;
        this.searchText = Normal.fold(fileName);
    }

    void describe(PhotoText text) {
        alt = text.decorative() ? "" : text.alt();
        caption = text.caption();
        credit = text.credit();
        decorative = text.decorative();
        searchText = Normal.fold(String.join(" ", fileName, alt, caption, credit));
    }

    void publish() {
        isPublic = true;
    }

    void deleteAt(@Nullable Instant time) {
        deletedAt = time;
    }

    PhotoId id() {
        return new PhotoId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean isPublic() {
        return isPublic;
    }

    boolean isBy(StaffId staff) {
        return addedBy.equals(staff.value());
    }

    boolean isDescribed() {
        return decorative || !alt.isEmpty() && !caption.isEmpty() && !credit.isEmpty();
    }

    boolean has(int rendition) {
        return renditionWidths().contains(rendition);
    }

    Photo photo() {
        return new Photo(id(), alt, caption, credit, decorative, width, height, renditions());
    }

    PhotoRow row() {
        return new PhotoRow(photo(), fileName, isDescribed(), isPublic, addedAt, version());
    }

    private List<Rendition> renditions() {
        return renditionWidths().stream().map(this::rendition).toList();
    }

    private Rendition rendition(int at) {
        int tall = Math.max(1, Math.round((float) height * at / width));
        return new Rendition(at, tall, "/media/" + id + "/" + at, "/desk-api/media/" + id + "/" + at);
    }

    private List<Integer> renditionWidths() {
        return Arrays.stream(widths.split(",")).map(Integer::valueOf).toList();
    }
}
