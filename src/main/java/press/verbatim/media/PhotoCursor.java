package press.verbatim.media;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.Refusal;

/** Where the list of photos goes on: after a moment and, within it, an id. */
record PhotoCursor(Instant addedAt, UUID id) {
    private static final PhotoCursor START =
            new PhotoCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0x7FFFFFFFFFFFFFFFL, -1L));

    static PhotoCursor read(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        List<String> values = Cursors.decode(cursor, 2);
        try {
            return new PhotoCursor(Instant.parse(values.getFirst()), UUID.fromString(values.getLast()));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw new Refusal("cursor", "platform.error.cursor");
        }
    }

    static String write(PhotoRow last) {
        return Cursors.encode(last.addedAt().toString(), last.photo().id().toString());
    }
}
