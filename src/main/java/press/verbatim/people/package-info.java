/**
 * The name list of the newsroom: people, organisations, their house form and every other spelling.
 * Reporters keep it; transcripts name their speakers with it and checks read it.
 * Nothing is merged without a person deciding it.
 */
@ApplicationModule(allowedDependencies = {"platform", "settings", "security", "ui", "text", "mail"})
@NullMarked
package press.verbatim.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
