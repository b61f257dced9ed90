package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section, dossier or byline: a title and its articles, newest first or in the dossier's order. */
public record ListModel(
        Frame frame,
        String kicker,
        String title,
        String introduction,
        List<Teaser> entries,
        @Nullable String further) {}
