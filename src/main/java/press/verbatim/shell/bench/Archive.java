package press.verbatim.shell.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.platform.Ids;

/** Many years of live articles: rows of one that was published the ordinary way, copied with addresses and dates of their own. */
final class Archive {
    private static final int AT_ONCE = 2_000;
    private static final List<String> TABLES = List.of("article", "article_revision", "article_slug");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final List<Table> tables;

    /** A table with the row that is copied. */
    private record Table(String name, Map<String, Object> row) {

        String insert() {
            String columns = String.join(", ", row.keySet());
            String marks = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
            return "insert into " + name + " (" + columns + ") values (" + marks + ")";
        }

        Object[] copy(Map<String, Object> own) {
            return row.entrySet().stream()
                    .map(column -> {
                        String key = column.getKey().toLowerCase(Locale.ROOT);
                        return own.getOrDefault(name + "." + key, own.getOrDefault(key, column.getValue()));
                    })
                    .toArray();
        }
    }

    Archive(Newsroom newsroom, String slug) {
        this.jdbc = newsroom.the(JdbcTemplate.class);
        this.transactions = newsroom.the(TransactionTemplate.class);
        UUID article = jdbc.queryForList("select article_id from article_slug where slug = ?", UUID.class, slug)
                .getFirst();
        this.tables = TABLES.stream()
                .map(table -> {
                    String key = table.equals("article") ? "id" : "article_id";
                    String query = "select * from " + table + " where " + key + " = ?";
                    return new Table(table, jdbc.queryForList(query, article).getFirst());
                })
                .toList();
    }

    /** Ten minutes of the past for each. */
    void fill(int many) {
        Instant now = Instant.now();
        for (int done = 0; done < many; done += AT_ONCE) {
            int from = done;
            int to = Math.min(many, done + AT_ONCE);
            transactions.executeWithoutResult(begun -> copies(now, from, to));
        }
    }

    private void copies(Instant now, int from, int to) {
        List<Map<String, Object>> all = IntStream.range(from, to)
                .mapToObj(number -> own(number, now.minusSeconds(600L * (number + 1))))
                .toList();
        for (Table table : tables) {
            jdbc.batchUpdate(table.insert(), all.stream().map(table::copy).toList());
        }
    }

    private static Map<String, Object> own(int number, Instant at) {
        UUID article = Ids.next();
        UUID revision = Ids.next();
        Timestamp moment = Timestamp.from(at);
        return Map.of(
                "article.id", article,
                "article_revision.id", revision,
                "article_id", article,
                "live_revision_id", revision,
                "slug", "article-d-archive-" + number,
                "created_at", moment,
                "published_at", moment,
                "updated_at", moment,
                "released_at", moment,
                "since", moment);
    }
}
