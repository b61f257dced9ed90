package press.verbatim.media;

import java.nio.charset.StandardCharsets;
import press.verbatim.platform.Refusal;

/** Tells a picture's format from its first bytes; what its name says is not asked. */
final class PictureFormat {
    private PictureFormat() {}

    static String of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("file", "media.error.empty");
        }
        if (starts(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return "jpeg";
        }
        if (starts(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
            return "png";
        }
        if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
            return "webp";
        }
        throw new Refusal("file", "media.error.format");
    }

    private static boolean starts(byte[] bytes, int at, String signature) {
        byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + expected.length
                && java.util.Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }
}
