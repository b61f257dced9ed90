/**
 * Full-text search with French analysis over what the desk may see.
 * It implements the search that articles declare and reads them by projection.
 * The newsroom works without it, with plain lists.
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
            "proofing",
            "article"
        })
@NullMarked
package press.verbatim.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
