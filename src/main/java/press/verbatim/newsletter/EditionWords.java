package press.verbatim.newsletter;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.text.Erasure;
import press.verbatim.transcript.Held;
import press.verbatim.transcript.HoldsWords;
import press.verbatim.transcript.Quoter;

/**
 * Tells which editions that readers can open hold words to be destroyed. Their rows are plain text and go with those of every other table;
 * what was mailed is out of reach.
 */
@Component
class EditionWords implements HoldsWords {
    private final JdbcClient sql;

    EditionWords(JdbcClient sql) {
        this.sql = sql;
    }

    private record Sent(UUID id, String subject, List<String> texts) {}

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<Held> erase(Erasure words) {
        return sql
                .sql("select id, subject, intro, body_html, body_text from edition where state <> 'DRAFT'")
                .query((row, number) -> new Sent(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        Stream.of(
                                        row.getString("subject"),
                                        row.getString("intro"),
                                        row.getString("body_html"),
                                        row.getString("body_text"))
                                .filter(Objects::nonNull)
                                .toList()))
                .list()
                .stream()
                .filter(edition -> edition.texts().stream()
                        .anyMatch(text -> !words.in(text).isEmpty()))
                .map(edition -> new Held(Held.Kind.EDITION, 1, quoter(edition, words), true))
                .toList();
    }

    private static Quoter quoter(Sent edition, Erasure words) {
        return new Quoter(
                "edition", edition.id().toString(), words.plain(edition.subject()), true, "/numero/" + edition.id());
    }
}
