/**
 * Who works here and what they may do: staff, roles, sign-in, the audit log and the filter chains.
 * Other modules ask it who is at work and name their access rules with its roles.
 * It knows no editorial content.
 */
@ApplicationModule(allowedDependencies = {"platform", "ui"})
@NullMarked
package press.verbatim.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
