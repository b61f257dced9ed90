/** What site admins choose of the public pages' look: drafts of it, its versions, and the rules its colours keep. */
@NullMarked
package press.verbatim.site.theme;

import org.jspecify.annotations.NullMarked;
