@NullMarked
package press.verbatim.newsletter.ui;

import org.jspecify.annotations.NullMarked;
