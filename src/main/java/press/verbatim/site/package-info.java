/**
 * The public pages and their preview: one set of templates for readers and for the desk.
 * It reads published records only, arranges the front page and answers feeds.
 * What a reader gets never depends on who asks.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "settings",
            "security",
            "ui",
            "text",
            "mail",
            "people",
            "media",
            "transcript",
            "parallels",
            "proofing",
            "article",
            "sourcing",
            "search",
            "newsletter"
        })
@NullMarked
package press.verbatim.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
