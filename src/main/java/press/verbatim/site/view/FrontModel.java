package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * La une: ouverture, second rang, fil.
 *
 * @param dense whether the second rank goes without photos
 */
public record FrontModel(
        Frame frame,
        @Nullable Teaser opening,
        List<Teaser> second,
        List<Teaser> wire,
        boolean dense,
        @Nullable Sign sign) {}
