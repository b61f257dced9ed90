/**
 * The house around the rooms: the frame of the desk, its home, demonstration content, backup and benchmarks.
 * It may call every module; none calls it.
 * It holds no editorial rule.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "settings",
            "security",
            "ui",
            "text",
            "mail",
            "notices",
            "people",
            "media",
            "transcript",
            "parallels",
            "proofing",
            "article",
            "sourcing",
            "search",
            "newsletter",
            "site"
        })
@NullMarked
package press.verbatim.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
