/** Sends the dossiers of articles to those at work on them. */
@NullMarked
package press.verbatim.sourcing.api;

import org.jspecify.annotations.NullMarked;
