package press.verbatim.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A release as the database has it. */
record ReleaseRow(int number, @Nullable ReleaseKind kind, String note, String headline, UUID by, Instant at) {}
