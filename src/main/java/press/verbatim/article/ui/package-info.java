/** The desk's views of articles, sections and topics. */
@NullMarked
package press.verbatim.article.ui;

import org.jspecify.annotations.NullMarked;
