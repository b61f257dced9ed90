package press.verbatim.article;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.notices.StaffNotices;
import press.verbatim.notices.Telling;
import press.verbatim.security.StaffId;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.SourceChange;
import press.verbatim.transcript.ToldOfSources;
import press.verbatim.transcript.TranscriptId;

/** Marks an article, words of which have changed in their source, and tells those who write it and who published it last. */
@Component
class SourceNotices implements ToldOfSources {
    private static final String PEOPLE = """
            select owner as person from article where id = :id
            union select saved_by from article where id = :id
            union select staff_id from article_byline where article_id = :id and staff_id is not null
            union select r.released_by from article_revision r join article a on a.live_revision_id = r.id where a.id = :id
            """;

    private final JdbcClient sql;
    private final StaffNotices notices;
    private final ChangedSources sources;

    SourceNotices(JdbcClient sql, StaffNotices notices, ChangedSources sources) {
        this.sql = sql;
        this.notices = notices;
        this.sources = sources;
    }

    @Override
    public void changed(
            TranscriptId transcript, Collection<Quoter> quoters, SourceChange what, Predicate<StaffId> knows) {
        String code = "article.notice.source." + what.name().toLowerCase(Locale.ROOT);
        quoters.stream()
                .filter(quoter -> quoter.kind().equals("article"))
                .map(quoter -> UUID.fromString(quoter.id()))
                .distinct()
                .forEach(article -> {
                    sources.note(article, transcript, what);
                    notices.inform(
                            people(article).filter(knows).toList(), Telling.of(code, ArticleNotices.KIND, article));
                });
    }

    private Stream<StaffId> people(UUID article) {
        Set<UUID> people = new LinkedHashSet<>(
                sql.sql(PEOPLE).param("id", article).query(UUID.class).list());
        return people.stream().filter(Objects::nonNull).map(StaffId::new);
    }
}
