/**
 * Photos: taken in, cleaned of metadata, cut to the widths pages need, described for those who do not see them.
 * Articles and the front page name a photo by its id; readers get a file only once its photo was made public.
 * It does not know where a photo stands; whoever places one says so through {@link press.verbatim.media.UsedBy}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "settings", "security", "ui", "text", "people"})
package press.verbatim.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
