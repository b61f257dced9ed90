/**
 * The house's list of persons and organisations: the form a name takes here (marche maison) and every other spelling.
 * Transcripts map their speakers to it, proofing finds two spellings of one person with it.
 * It knows nothing of what is written about anyone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "settings", "security", "ui", "text"})
package press.verbatim.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
