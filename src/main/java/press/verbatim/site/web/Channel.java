package press.verbatim.site.web;

import java.util.List;
import press.verbatim.article.LiveTeaser;

/**
 * A list of articles that can be followed.
 *
 * @param page path of the page that shows the same list
 * @param base path the feeds' names are added to, without a slash at its end
 */
record Channel(String title, String description, String page, String base, List<LiveTeaser> articles) {}
