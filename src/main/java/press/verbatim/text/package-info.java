/**
 * What the application knows about text itself: normal forms, code points, comparison, anchors.
 * Pure Java without state; every other module may use it.
 * It knows nothing of articles, transcripts or people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package press.verbatim.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
