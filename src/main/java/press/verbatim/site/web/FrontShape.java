package press.verbatim.site.web;

import java.util.List;
import java.util.stream.Stream;
import press.verbatim.article.LiveTeaser;
import press.verbatim.site.FrontContent;
import press.verbatim.site.theme.FrontForm;

/** Gives what stands on la une the form of the theme; no article is lost while there is a wire to take it. */
final class FrontShape {
    private FrontShape() {}

    static FrontContent of(FrontContent content, FrontForm form) {
        if (!form.wire()) {
            List<LiveTeaser> second = joined(content.second(), content.wire()).stream()
                    .limit(form.second())
                    .toList();
            return new FrontContent(content.opening(), second, List.of());
        }
        int shown = Math.min(form.second(), content.second().size());
        List<LiveTeaser> rest = content.second().subList(shown, content.second().size());
        return new FrontContent(content.opening(), content.second().subList(0, shown), joined(rest, content.wire()));
    }

    private static List<LiveTeaser> joined(List<LiveTeaser> first, List<LiveTeaser> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
