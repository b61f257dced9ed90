package press.verbatim.media;

import java.nio.file.Path;

/**
 * A rendition on disk, ready to be sent. Its bytes never change under one address.
 *
 * @param etag a strong entity tag, quotes included
 */
public record PhotoFile(Path path, String etag) {}
