package press.verbatim.site.web;

import java.util.List;
import press.verbatim.site.view.ArticleModel.Source;

/**
 * A body ready to be shown.
 *
 * @param withdrawn whether words of a withdrawn document were taken out
 */
record ExpandedBody(String html, List<String> footnotes, List<Source> sources, boolean withdrawn) {}
