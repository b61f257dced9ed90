package press.verbatim.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.media.PhotoId;

@Embeddable
record PhotoValue(@Nullable UUID photoId, String photoAlt, String photoCaption, String photoCredit) {
    static final PhotoValue NONE = new PhotoValue(null, "", "", "");

    static PhotoValue of(@Nullable LeadPhoto photo) {
        return photo == null
                ? NONE
                : new PhotoValue(photo.photo().value(), photo.alt(), photo.caption(), photo.credit());
    }

    @Nullable
    LeadPhoto chosen() {
        return photoId == null ? null : new LeadPhoto(new PhotoId(photoId), photoAlt, photoCaption, photoCredit);
    }

    @Nullable
    LivePhoto shown() {
        return photoId == null ? null : new LivePhoto(new PhotoId(photoId), photoAlt, photoCaption, photoCredit);
    }
}
