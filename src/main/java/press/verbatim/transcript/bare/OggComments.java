package press.verbatim.transcript.bare;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ogg: the comments of every stream become blanks of the same length, and the pages they stand on get the checksum of what is there now. */
final class OggComments {
    private static final int FIRST_PAGE = 0x02;
    private static final int FLAGS = 5;
    private static final int SERIAL = 14;
    private static final int SEGMENTS = 26;
    private static final int HEAD = 27;

    private OggComments() {}

    static void clear(InPlace file) throws IOException {
        Map<Long, OggStream> streams = new HashMap<>();
        long at = 0;
        while (at < file.size()) {
            if (!file.stands(at, "OggS")) {
                throw new UnknownShape("page");
            }
            byte[] segments = file.bytes(at + HEAD, (int) file.number(at + SEGMENTS, 1));
            long serial = file.number(at + SERIAL, 4);
            if ((file.number(at + FLAGS, 1) & FIRST_PAGE) != 0) {
                ended(streams.put(serial, new OggStream(file)));
            }
            OggStream stream = streams.get(serial);
            if (stream == null) {
                throw new UnknownShape("stream without a beginning");
            }
            at = stream.page(at, at + HEAD + segments.length, segments);
        }
        for (OggStream stream : streams.values()) {
            ended(stream);
        }
    }

    private static void ended(@Nullable OggStream stream) throws UnknownShape {
        if (stream != null && !stream.cleared()) {
            throw new UnknownShape("stream without comments");
        }
    }
}
