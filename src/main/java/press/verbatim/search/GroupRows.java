package press.verbatim.search;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import press.verbatim.article.ArticleId;
import press.verbatim.transcript.TranscriptId;

/**
 * What {@link Follower} puts into the index for a key of the change feed. A thing that cannot be read is not found by readers,
 * and keeps nothing else from being found; a database that cannot be asked right now is asked again by the caller.
 */
@Component
class GroupRows {
    private static final Logger LOG = LoggerFactory.getLogger(GroupRows.class);

    private final ArticleRows articles;
    private final DocumentRows documents;

    GroupRows(ArticleRows articles, DocumentRows documents) {
        this.articles = articles;
        this.documents = documents;
    }

    /** None for what is not public, or not of a kind that readers search. */
    List<Document> of(String key) {
        try {
            return switch (kind(key)) {
                case "article" -> articles.of(new ArticleId(id(key)));
                case "transcript" -> documents.of(new TranscriptId(id(key)));
                default -> List.of();
            };
        } catch (DataAccessException | TransactionException | UncheckedIOException passing) {
            throw passing;
        } catch (RuntimeException e) {
            LOG.error("{} is left out of the readers' search: it cannot be read", key, e);
            return List.of();
        }
    }

    static String kind(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }

    private static UUID id(String key) {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }
}
