package press.verbatim.site.web;

import java.util.List;
import press.verbatim.site.view.ArticleModel.Source;

/**
 * A body ready to be shown.
 *
 * @param words how many there are to read
 * @param notices what readers are told about documents whose words were taken out
 */
record ExpandedBody(String html, int words, List<String> footnotes, List<Source> sources, List<String> notices) {}
