package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** La une: ouverture, second rang, fil. */
public record FrontModel(
        Frame frame,
        @Nullable Teaser opening,
        List<Teaser> second,
        List<Teaser> wire,
        @Nullable Sign sign) {}
