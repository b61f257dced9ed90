@NullMarked
package press.verbatim.notices.ui;

import org.jspecify.annotations.NullMarked;
