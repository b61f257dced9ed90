@NullMarked
package press.verbatim.mail.ui;

import org.jspecify.annotations.NullMarked;
