package press.verbatim.transcript;

import java.time.Instant;

/** The file a transcript was imported from, as it is kept beside it: its name, its size and what it is known by. */
public record OriginalFile(String name, long size, String sha256, Instant storedAt) {
    public static final int NAME_LIMIT = 200;
}
