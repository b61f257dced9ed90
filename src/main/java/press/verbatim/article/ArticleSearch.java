package press.verbatim.article;

import java.util.List;

/**
 * Implemented by the search module. Ids only, best first; {@link ArticleService} applies the rights of whoever asks.
 * Without an implementation lists look for the words in headlines.
 */
public interface ArticleSearch {
    List<ArticleId> matching(String words, int limit);
}
