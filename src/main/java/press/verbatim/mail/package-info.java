/**
 * The outbox: every mail is written in the transaction that causes it and sent afterwards.
 * Newsletters and sign-ups put mail in; the desk can read what waits.
 * It knows addresses and texts, never why they are sent.
 */
@ApplicationModule(allowedDependencies = {"platform", "security", "ui", "settings"})
@NullMarked
package press.verbatim.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
