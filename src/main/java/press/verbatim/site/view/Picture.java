package press.verbatim.site.view;

/**
 * A photo with its texts and sizes.
 *
 * @param alt empty when the photo is decorative
 * @param srcset every rendition with its width
 */
public record Picture(String src, String srcset, int width, int height, String alt, String caption, String credit) {
    /** Whether there is anything to say under the photo. */
    public boolean captioned() {
        return !caption.isBlank() || !credit.isBlank();
    }
}
