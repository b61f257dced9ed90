package press.verbatim.transcript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The sound or film of a conversation as the desk knows it. Nothing of the file it came as is kept but its bytes.
 *
 * @param version changes with every file
 * @param bare whether what the file said of itself was taken out; null where it was not written down
 * @param offsetMillis what to add to a time of the transcript to find it in the recording
 */
public record Recording(
        String version,
        String title,
        RecordingFormat format,
        long size,
        String sha256,
        @Nullable Boolean bare,
        long offsetMillis,
        Instant storedAt) {
    public static final int TITLE_LIMIT = 200;
    public static final long OFFSET_LIMIT = 24 * 60 * 60 * 1000L;
}
