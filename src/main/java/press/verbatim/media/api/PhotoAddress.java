package press.verbatim.media.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import press.verbatim.media.PhotoId;

/** The two parts of a photo's address; what is not well formed names nothing. */
record PhotoAddress(PhotoId photo, int width) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{1,3}");

    static Optional<PhotoAddress> of(String id, String rendition) {
        if (!ID.matcher(id).matches() || !WIDTH.matcher(rendition).matches()) {
            return Optional.empty();
        }
        return Optional.of(new PhotoAddress(new PhotoId(UUID.fromString(id)), Integer.parseInt(rendition)));
    }
}
