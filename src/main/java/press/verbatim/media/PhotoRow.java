package press.verbatim.media;

import java.time.Instant;

/**
 * A photo as the desk's grid and pickers show it.
 *
 * @param described whether its words are complete, so that it may be published
 */
public record PhotoRow(
        Photo photo, String fileName, boolean described, boolean isPublic, Instant addedAt, int version) {}
