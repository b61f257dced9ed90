/** The desk's views of articles, sections and topics, and what other rooms put beside an article's text. */
@NullMarked
@NamedInterface("ui")
package press.verbatim.article.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
