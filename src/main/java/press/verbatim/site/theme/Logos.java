package press.verbatim.site.theme;

import org.jspecify.annotations.Nullable;

/**
 * The logo on top of the pages, one for each mode; where a mode has none the site's name stands as text.
 *
 * @param alternative what is read to those who do not see it; the site's name where it is empty
 */
public record Logos(@Nullable Logo light, @Nullable Logo dark, String alternative) {
    public static final int ALTERNATIVE_MAX = 120;

    static final Logos NONE = new Logos(null, null, "");

    public @Nullable Logo in(PaperMode mode) {
        return mode == PaperMode.LIGHT ? light : dark;
    }

    /** The same with another logo in one mode. */
    public Logos with(PaperMode mode, @Nullable Logo logo) {
        return mode == PaperMode.LIGHT ? new Logos(logo, dark, alternative) : new Logos(light, logo, alternative);
    }
}
