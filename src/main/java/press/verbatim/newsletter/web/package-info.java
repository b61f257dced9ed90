/** The newsletter's public pages: sign-up, confirmation, preferences, leaving, and editions on the web. */
@NullMarked
package press.verbatim.newsletter.web;

import org.jspecify.annotations.NullMarked;
