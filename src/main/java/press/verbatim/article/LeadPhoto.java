package press.verbatim.article;

import press.verbatim.media.PhotoId;

/** The photo over an article; a blank text means the photo's own. */
public record LeadPhoto(PhotoId photo, String alt, String caption, String credit) {
    public LeadPhoto(PhotoId photo) {
        this(photo, "", "", "");
    }
}
