package press.verbatim.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** Reads what is sent, no further than the limit, and tidies the name it came under. */
public final class Uploads {
    /** The largest file taken, in bytes. */
    public static final int BYTES_MAX = 25 * 1024 * 1024;

    private static final int NAME_MAX = 120;

    private Uploads() {}

    static byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) {
                throw new Refusal("file", "media.error.tooHeavy", BYTES_MAX / (1024 * 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String name = Normal.line(last);
        return CodePoints.length(name) > NAME_MAX ? CodePoints.slice(name, 0, NAME_MAX) : name;
    }
}
