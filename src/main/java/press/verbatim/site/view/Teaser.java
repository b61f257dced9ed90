package press.verbatim.site.view;

import org.jspecify.annotations.Nullable;

/** An article announced on another page. */
public record Teaser(
        String address,
        String kicker,
        String headline,
        String lead,
        @Nullable Picture picture,
        String signature,
        Stamp published) {}
