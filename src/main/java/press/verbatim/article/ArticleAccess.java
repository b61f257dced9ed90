package press.verbatim.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;

/** Finds an article for whoever is at work, or says it does not exist. Every service of this module finds through it. */
@Component
class ArticleAccess {
    private final ArticleRepository articles;
    private final CurrentStaff current;

    ArticleAccess(ArticleRepository articles, CurrentStaff current) {
        this.articles = articles;
        this.current = current;
    }

    Article readable(ArticleId id) {
        return articles.readable(id.value(), me(), editor()).orElseThrow(NotFound::new);
    }

    Article own(ArticleId id) {
        return articles.own(id.value(), me(), editor()).orElseThrow(NotFound::new);
    }

    /** Those of the articles that are the asker's to work on. */
    List<Article> own(Collection<ArticleId> ids) {
        List<UUID> asked = ids.stream().map(ArticleId::value).distinct().toList();
        return asked.isEmpty() ? List.of() : articles.own(asked, me(), editor());
    }

    /** For a change: locked until the transaction ends, so that changes of one article follow each other. */
    Article editable(ArticleId id) {
        Article article = forChange(id);
        if (!canEdit(article)) {
            throw new Refusal(
                    "",
                    article.status() == WorkingStatus.SCHEDULED
                            ? "article.refused.scheduled"
                            : "article.refused.ready");
        }
        return article;
    }

    /** For a step of the workflow, whatever the state. */
    Article forChange(ArticleId id) {
        return articles.locked(id.value(), me(), editor()).orElseThrow(NotFound::new);
    }

    boolean isOwn(Article article) {
        return editor() || article.owner().equals(me()) || article.signedBy(current.id());
    }

    boolean isMine(Article article) {
        return article.owner().equals(me()) || article.signedBy(current.id());
    }

    /** Reporters leave a text alone once an editor has called it ready, and everybody one that goes out by itself. */
    boolean canEdit(Article article) {
        boolean open = article.liveState() != LiveState.WITHDRAWN && article.status() != WorkingStatus.SCHEDULED;
        return open && (editor() || (isMine(article) && article.status() != WorkingStatus.READY));
    }

    UUID me() {
        return current.id().value();
    }

    boolean editor() {
        return current.has(Role.EDITOR);
    }
}
