/**
 * What every room stands on: typed refusals, identifiers, cursor lists, the change feed and the data folder.
 * It knows nothing of the newsroom. Every other module calls it; it calls none.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package press.verbatim.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
