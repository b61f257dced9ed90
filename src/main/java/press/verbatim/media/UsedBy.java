package press.verbatim.media;

import java.util.List;

/** Implemented by whoever places photos; a photo in use is not deleted. */
public interface UsedBy {
    List<PhotoUse> uses(PhotoId photo);
}
