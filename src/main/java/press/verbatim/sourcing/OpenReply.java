package press.verbatim.sourcing;

import java.time.Instant;
import press.verbatim.article.ArticleId;

/**
 * A reply nobody has decided on yet, with the article it answers, as the desk's list shows it.
 *
 * @param term until when it has to be online
 * @param by who recorded it
 */
public record OpenReply(ArticleId article, String headline, String who, Instant term, boolean overdue, String by) {}
