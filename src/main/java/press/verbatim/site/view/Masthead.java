package press.verbatim.site.view;

import org.jspecify.annotations.Nullable;

/**
 * The logos on top of a page, one for each mode; null where that mode shows the site's name as text.
 *
 * @param alternative what is read instead of a logo
 */
public record Masthead(@Nullable Mark light, @Nullable Mark dark, String alternative) {

    /** A picture with its natural size, so that nothing moves when it arrives. */
    public record Mark(String address, int width, int height) {}
}
