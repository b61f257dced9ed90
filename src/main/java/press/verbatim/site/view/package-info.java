/**
 * View models of the public pages: small records made for one template each, every text ready to be shown. The pages of
 * {@code site.web} fill them; the templates under {@code templates/site} read nothing else.
 */
@NullMarked
package press.verbatim.site.view;

import org.jspecify.annotations.NullMarked;
