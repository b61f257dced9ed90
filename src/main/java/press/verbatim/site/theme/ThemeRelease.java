package press.verbatim.site.theme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of the theme in the studio's list.
 *
 * @param restores the older version it brought back, if it did
 */
public record ThemeRelease(
        int number,
        String note,
        Instant at,
        String by,
        @Nullable Integer restores) {
    public static final int NOTE_MAX = 300;
}
