/**
 * Photos: files, renditions, captions, credits and alternative texts.
 * The desk uploads and describes them, articles use them, readers get the public ones.
 * A photo without words for those who cannot see it is refused unless it is decorative.
 */
@ApplicationModule(allowedDependencies = {"platform", "settings", "security", "ui", "text", "mail", "people"})
@NullMarked
package press.verbatim.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
