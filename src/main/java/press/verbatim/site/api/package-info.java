/** Previews for signed-in staff. */
@NullMarked
package press.verbatim.site.api;

import org.jspecify.annotations.NullMarked;
