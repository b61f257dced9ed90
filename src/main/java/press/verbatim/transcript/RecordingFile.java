package press.verbatim.transcript;

import java.nio.file.Path;

/**
 * A recording on disk, ready to be sent. Its bytes never change under one tag.
 *
 * @param etag a strong entity tag, quotes included
 */
public record RecordingFile(Path path, String mediaType, long size, String etag) {}
