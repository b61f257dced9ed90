/**
 * Recorded conversations: import, turns, translations, annotations, excerpts, disputes and withdrawal.
 * Reporters read and annotate what they may see; editors decide what becomes public.
 * For those whom a transcript is restricted from, it does not exist.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "settings", "security", "ui", "text", "mail", "notices", "people", "media"})
@NullMarked
package press.verbatim.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
