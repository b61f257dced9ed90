/** The desk's view of the front page. */
@NullMarked
package press.verbatim.site.ui;

import org.jspecify.annotations.NullMarked;
