package press.verbatim.site.theme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The studio as it is opened.
 *
 * @param version of the draft, to be named when it is saved
 * @param changedBy who changed the draft last; empty where nobody did
 * @param number of the version readers see, 0 before the first
 */
public record ThemeDesk(
        int version,
        ThemeChoices draft,
        String changedBy,
        int number,
        ThemeChoices released,
        @Nullable Instant releasedAt,
        String releasedBy) {

    /** Whether readers would see something else after a release. */
    public boolean changed() {
        return !draft.equals(released);
    }
}
