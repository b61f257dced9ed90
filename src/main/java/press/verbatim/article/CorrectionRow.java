package press.verbatim.article;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A correction as the database gives it. */
record CorrectionRow(UUID revision, UUID article, Instant at, String note) {
    PublishedCorrection correction(Map<UUID, LiveTeaser> teasers) {
        return new PublishedCorrection(Objects.requireNonNull(teasers.get(article)), at, note);
    }
}
