@NullMarked
package press.verbatim.parallels.api;

import org.jspecify.annotations.NullMarked;
