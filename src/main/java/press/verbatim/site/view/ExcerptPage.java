package press.verbatim.site.view;

import java.util.List;

/**
 * The permanent page of one excerpt.
 *
 * @param context where its words stand in the document, empty while readers may not read that whole
 * @param quoting the articles that quote the document
 */
public record ExcerptPage(Frame frame, ExcerptModel excerpt, String context, List<Link> quoting) {}
