/** The JSON the article editor and the sources panel speak with the server. */
@NullMarked
package press.verbatim.article.api;

import org.jspecify.annotations.NullMarked;
