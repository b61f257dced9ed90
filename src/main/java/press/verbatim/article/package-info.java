/**
 * Articles from the first draft to the withdrawal: working copy, live revision, sections, topics and related links.
 * Reporters write, editors release; readers only ever get the live revision.
 * Nothing typed is lost: every save names the version it was based on.
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
            "media::ui",
            "transcript",
            "proofing"
        })
@NullMarked
package press.verbatim.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
