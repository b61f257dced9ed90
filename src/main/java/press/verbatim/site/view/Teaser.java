package press.verbatim.site.view;

import org.jspecify.annotations.Nullable;

/**
 * An article announced on another page.
 *
 * @param language in which it is written; null where that is the language of the page
 */
public record Teaser(
        String address,
        @Nullable String language,
        String kicker,
        String headline,
        String lead,
        @Nullable Picture picture,
        String signature,
        Stamp published) {}
