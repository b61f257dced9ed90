package press.verbatim.site.web;

import org.jspecify.annotations.Nullable;
import press.verbatim.site.theme.Logo;
import press.verbatim.site.theme.Logos;
import press.verbatim.site.view.Masthead;

/** Shows the logos of a theme at their addresses. */
final class Mastheads {
    private Mastheads() {}

    /** Null where a theme has no logo at all. */
    static @Nullable Masthead of(Logos logos, String siteName) {
        if (logos.light() == null && logos.dark() == null) {
            return null;
        }
        String alternative = logos.alternative().isEmpty() ? siteName : logos.alternative();
        return new Masthead(mark(logos.light()), mark(logos.dark()), alternative);
    }

    private static Masthead.@Nullable Mark mark(@Nullable Logo logo) {
        return logo == null ? null : new Masthead.Mark(Addresses.logo(logo.name()), logo.width(), logo.height());
    }
}
