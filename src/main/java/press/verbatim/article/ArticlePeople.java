package press.verbatim.article;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.notices.StaffNotices;
import press.verbatim.notices.Telling;
import press.verbatim.security.StaffId;

/**
 * Tells those who write an article and who published it last of what concerns it, in the transaction of the act itself.
 * Services of this room and of those to its right call it.
 */
@Component
public class ArticlePeople {
    private static final String PEOPLE = """
            select owner as person from article where id = :id
            union select saved_by from article where id = :id
            union select staff_id from article_byline where article_id = :id and staff_id is not null
            union select r.released_by from article_revision r join article a on a.live_revision_id = r.id where a.id = :id
            """;

    private final JdbcClient sql;
    private final StaffNotices notices;

    ArticlePeople(JdbcClient sql, StaffNotices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    /** @param code the key of a sentence in the bundles of the module that tells; {@code {0}} is who acted, {@code {1}} the title */
    public void tell(ArticleId article, String code) {
        tell(article.value(), code, anybody -> true);
    }

    void tell(UUID article, String code, Predicate<StaffId> knows) {
        List<StaffId> people = sql.sql(PEOPLE).param("id", article).query(UUID.class).list().stream()
                .filter(Objects::nonNull)
                .map(StaffId::new)
                .filter(knows)
                .toList();
        notices.inform(people, Telling.of(code, ArticleNotices.KIND, article));
    }
}
