/** Draws the pictures that stand for a page where it is shared; knows words and sizes, nothing of articles or requests. */
@NullMarked
package press.verbatim.site.card;

import org.jspecify.annotations.NullMarked;
