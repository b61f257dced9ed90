/**
 * Finds what is public: live articles, documents and excerpts, as readers see them, under any spelling of a name.
 * Each node keeps an index of its own and follows the change feed; nothing enters it but through the {@code Published…} services.
 * The site asks it for a page of hits; the desk’s own search is still to come.
 */
@ApplicationModule(allowedDependencies = {"platform", "people", "transcript", "article"})
@NullMarked
package press.verbatim.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
