package press.verbatim.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.LiveTeaser;

/**
 * The working arrangement as an editor sees it.
 *
 * @param version goes back with a change so that a stale one is refused
 * @param placed articles in their slots; those no longer live are left out
 * @param free live articles not placed, the newest first
 * @param changed whether it differs from what readers see
 */
public record FrontDesk(
        int version,
        List<Placed> placed,
        List<LiveTeaser> free,
        boolean changed,
        @Nullable Instant releasedAt,
        String releasedBy) {

    /** A place with its article. */
    public record Placed(FrontPlace place, LiveTeaser article) {
        /** What la une shows as its title. */
        public String shownTitle() {
            return place.title().isBlank() ? article.headline() : place.title();
        }
    }

    public List<Placed> in(FrontSlot slot) {
        return placed.stream().filter(each -> each.place().slot() == slot).toList();
    }
}
