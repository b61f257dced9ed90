/** Views of the module people. */
@NullMarked
package press.verbatim.people.ui;

import org.jspecify.annotations.NullMarked;
