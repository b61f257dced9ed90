/** Files and uploads of photos over HTTP. */
@NullMarked
package press.verbatim.media.api;

import org.jspecify.annotations.NullMarked;
