@NullMarked
package press.verbatim.parallels.ui;

import org.jspecify.annotations.NullMarked;
