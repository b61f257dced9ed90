package press.verbatim.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an article's journal.
 *
 * @param number of the text's version
 * @param release how it went live, where that made it
 */
public record VersionRow(
        VersionId id, int number, Kind kind, @Nullable ReleaseKind release, String note, String by, Instant at) {
    /** What made the entry. */
    public enum Kind {
        AUTOSAVE,
        SUBMITTED,
        LIVE;

        /** Where its name stands in the message bundle. */
        public String messageKey() {
            return "article.version." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
