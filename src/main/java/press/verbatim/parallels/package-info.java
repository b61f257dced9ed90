/**
 * Mises en regard: two passages of different sources beside each other with the relation between them.
 * Reporters put passages side by side, editors decide which pairs readers see; articles carry their ids.
 * It says that words are alike or differ, never who is right; the words themselves stay with the excerpts of the transcripts.
 */
@ApplicationModule(allowedDependencies = {"platform", "settings", "security", "ui", "text", "transcript"})
@NullMarked
package press.verbatim.parallels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
