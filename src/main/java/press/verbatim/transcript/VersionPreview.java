package press.verbatim.transcript;

import java.util.List;

/**
 * What a corrected version would do, and how its file was read.
 *
 * @param encodings what a person may choose among where the encoding was concluded from the bytes, else empty
 */
public record VersionPreview(ChangePreview change, String encoding, List<String> encodings) {}
