package press.verbatim.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the journal without its content. */
record JournalRow(
        UUID id,
        UUID article,
        int number,
        VersionRow.Kind kind,
        @Nullable ReleaseKind release,
        String note,
        UUID by,
        Instant at) {

    VersionRow version(String name) {
        return new VersionRow(new VersionId(id), number, kind, release, note, name, at);
    }
}
