package press.verbatim.media;

import java.util.List;

/** A photo with its words; renditions from the narrowest to the widest. */
public record Photo(
        PhotoId id,
        String alt,
        String caption,
        String credit,
        boolean decorative,
        int width,
        int height,
        List<Rendition> renditions) {

    /** The narrowest rendition at least so wide, or else the widest there is. */
    public Rendition atLeast(int wanted) {
        return renditions.stream()
                .filter(rendition -> rendition.width() >= wanted)
                .findFirst()
                .orElseGet(renditions::getLast);
    }
}
