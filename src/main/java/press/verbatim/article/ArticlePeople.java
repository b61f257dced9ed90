package press.verbatim.article;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        inform(of(article).filter(knows), code, article);
    }

    /** @param also somebody else whom it concerns */
    void tell(UUID article, String code, StaffId also) {
        inform(Stream.concat(of(article), Stream.of(also)).distinct(), code, article);
    }

    private void inform(Stream<StaffId> people, String code, UUID article) {
        notices.inform(people.toList(), Telling.of(code, ArticleNotices.KIND, article));
    }

    private Stream<StaffId> of(UUID article) {
        return sql.sql(PEOPLE).param("id", article).query(UUID.class).list().stream()
                .filter(Objects::nonNull)
                .map(StaffId::new);
    }
}
