/** What a page should be before readers get it: looked at on the server, without asking any other machine. */
@NullMarked
package press.verbatim.site.checks;

import org.jspecify.annotations.NullMarked;
