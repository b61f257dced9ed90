/**
 * What colleagues are told on the desk: that they are named in a note, that a source they quote has changed.
 * Modules to the right tell people in the transaction of the act itself and answer what a notice is about.
 * A notice holds no word of its subject: whoever may not see the subject any longer has no notice of it either.
 */
@ApplicationModule(allowedDependencies = {"platform", "security", "ui", "settings"})
@NullMarked
package press.verbatim.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
