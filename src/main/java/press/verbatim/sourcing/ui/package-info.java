/** The sourcing pane beside an article's text, its forms, and the desk's list of open requests. */
@NullMarked
package press.verbatim.sourcing.ui;

import org.jspecify.annotations.NullMarked;
