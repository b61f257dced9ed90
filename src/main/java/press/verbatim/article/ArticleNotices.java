package press.verbatim.article;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.notices.NoticeSubject;
import press.verbatim.notices.NoticeSubjects;
import press.verbatim.platform.Words;

/** Names the articles that notices are about, to those who work on them. */
@Component
class ArticleNotices implements NoticeSubjects {
    static final String KIND = "article";

    private final ArticleRepository articles;
    private final ArticleAccess access;
    private final Words words;

    ArticleNotices(ArticleRepository articles, ArticleAccess access, Words words) {
        this.articles = articles;
        this.access = access;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, NoticeSubject> visible(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : articles.own(ids, access.me(), access.editor()).stream()
                        .collect(Collectors.toMap(Article::key, this::subject));
    }

    private NoticeSubject subject(Article article) {
        String headline = article.headline();
        return new NoticeSubject(
                headline.isBlank() ? words.get("article.untitled") : headline, ArticleDesk.article(article.id()));
    }
}
