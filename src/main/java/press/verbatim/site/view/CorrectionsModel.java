package press.verbatim.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every correction, newest first, with the article it belongs to. */
public record CorrectionsModel(
        Frame frame, List<Entry> entries, @Nullable String further) {
    /** One correction of one article. */
    public record Entry(Stamp at, String note, Link article) {}
}
