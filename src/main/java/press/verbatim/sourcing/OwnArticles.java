package press.verbatim.sourcing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.platform.NotFound;

/** Asks the article room which articles whoever is at work may work on; every service of this room finds through it. */
@Component
class OwnArticles {
    private final ArticleService articles;

    OwnArticles(ArticleService articles) {
        this.articles = articles;
    }

    void require(ArticleId id) {
        if (titles(List.of(id)).isEmpty()) {
            throw new NotFound();
        }
    }

    ArticleDraft open(ArticleId id) {
        require(id);
        return articles.open(id);
    }

    WorkingWords text(ArticleId id) {
        return new WorkingWords(open(id).copy().body());
    }

    /** Those of the articles that are the asker's, by title. */
    Map<ArticleId, String> titles(Collection<ArticleId> ids) {
        return articles.own(ids);
    }
}
