package press.verbatim.transcript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an imported note came from: its identifier, who wrote it, when, as its document says. */
record Origin(String id, @Nullable String creator, Instant created, Instant modified) {
    static final int ID_LIMIT = 1_000;
    static final int CREATOR_LIMIT = 200;
}
