/**
 * The identity of the publication and its versioned policies.
 * Site admins change them; every page, mail and proof of consent reads them.
 * A policy is never edited in place: each change is a new version with its date.
 */
@ApplicationModule(allowedDependencies = {"platform", "security", "ui", "text"})
@NullMarked
package press.verbatim.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
