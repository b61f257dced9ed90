/** Readers' addresses: controllers, rendering, the page cache, feeds and the headers every public answer carries. */
@NullMarked
package press.verbatim.site.web;

import org.jspecify.annotations.NullMarked;
