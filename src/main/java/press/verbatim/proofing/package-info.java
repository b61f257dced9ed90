/**
 * What stands between guillemets, held against the words that were said.
 * It takes text and returns findings; it knows people and transcripts and never an article.
 * The desk shows its findings beside the text and asks for them before a release.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "settings", "security", "ui", "text", "mail", "people", "media", "transcript"
        })
@NullMarked
package press.verbatim.proofing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
