package press.verbatim.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Erasure;
import press.verbatim.transcript.Held;
import press.verbatim.transcript.HoldsWords;

/** Destroys words in articles: working copies, every revision, the page readers see among them, and the packed texts of the journal. */
@Component
class ArticleWords implements HoldsWords {
    private static final List<String> COPY = List.of(
            "kicker",
            "headline",
            "lead",
            "body",
            "slug",
            "photo_alt",
            "photo_caption",
            "photo_credit",
            "withdrawal_notice",
            "scheduled_note");
    private static final List<String> PAGE =
            List.of("kicker", "headline", "lead", "html", "slug", "photo_alt", "photo_caption", "photo_credit", "note");
    private static final Map<String, Integer> LIMITS = Map.of(
            "kicker", WorkingCopy.KICKER_MAX,
            "headline", WorkingCopy.HEADLINE_MAX,
            "slug", 90,
            "photo_alt", 500,
            "photo_caption", 1000,
            "photo_credit", 200);
    private static final Set<String> HTML = Set.of("body", "html");

    private final JdbcClient sql;
    private final PackedWords packed;
    private final Uses uses;
    private final ChangeFeed changes;

    ArticleWords(JdbcClient sql, PackedWords packed, Uses uses, ChangeFeed changes) {
        this.sql = sql;
        this.packed = packed;
        this.uses = uses;
        this.changes = changes;
    }

    @Override
    public Set<String> tables() {
        return Set.of("article", "article_revision", "article_journal", "article_conflict");
    }

    @Override
    public List<Held> erase(Erasure words) {
        Map<UUID, Map<Held.Kind, Integer>> found = new LinkedHashMap<>();
        copies(words, found);
        Set<UUID> live = pages(words, found);
        packed.erase(words).forEach((article, texts) -> note(found, article, Held.Kind.JOURNAL, texts));
        found.keySet().forEach(article -> {
            changes.withdraw("article:" + article);
            changes.withdraw(LiveChanges.AROUND + ":" + article);
        });
        return held(found, live);
    }

    /** One row's texts, by column. */
    private record Row(UUID id, UUID article, boolean live, Map<String, String> texts) {}

    private void copies(Erasure words, Map<UUID, Map<Held.Kind, Integer>> found) {
        String columns = String.join(", ", COPY);
        sql.sql("select id, id as article, false as live, " + columns + " from article")
                .query((row, number) -> row(row, COPY))
                .list()
                .forEach(row -> {
                    if (erase("article", row, words, ", copy_version = copy_version + 1, version = version + 1")) {
                        note(found, row.article(), Held.Kind.ARTICLE, 1);
                    }
                });
    }

    /** @return the articles whose page readers see now held the words */
    private Set<UUID> pages(Erasure words, Map<UUID, Map<Held.Kind, Integer>> found) {
        Set<UUID> live = new java.util.HashSet<>();
        String columns = "r." + String.join(", r.", PAGE);
        sql.sql("select r.id, r.article_id as article, (a.live_state = 'LIVE' and a.live_revision_id = r.id) as live, "
                        + columns + " from article_revision r join article a on a.id = r.article_id")
                .query((row, number) -> row(row, PAGE))
                .list()
                .forEach(row -> {
                    if (erase("article_revision", row, words, "")) {
                        note(found, row.article(), Held.Kind.PAGE, 1);
                        if (row.live()) {
                            live.add(row.article());
                        }
                    }
                });
        return live;
    }

    private boolean erase(String table, Row row, Erasure words, String more) {
        Map<String, String> kept = new HashMap<>();
        row.texts().forEach((column, text) -> kept.put(column, fitting(column, erased(column, text, words))));
        if (kept.equals(row.texts())) {
            return false;
        }
        List<String> columns = List.copyOf(kept.keySet());
        List<Object> values = new ArrayList<>(columns.stream().map(kept::get).toList());
        values.add(row.id());
        sql.sql("update " + table + " set " + String.join(" = ?, ", columns) + " = ?" + more + " where id = ?")
                .params(values)
                .update();
        if (table.equals("article")) {
            sql.sql("update article set headline_folded = ? where id = ?")
                    .params(Arrays.asList(press.verbatim.text.Normal.fold(kept.getOrDefault("headline", "")), row.id()))
                    .update();
        }
        return true;
    }

    private static String erased(String column, String text, Erasure words) {
        if (column.equals("slug")) {
            return words.slug(text);
        }
        return HTML.contains(column) ? words.html(text) : words.plain(text);
    }

    private static String fitting(String column, String text) {
        int limit = LIMITS.getOrDefault(column, Integer.MAX_VALUE);
        return CodePoints.length(text) <= limit ? text : CodePoints.slice(text, 0, limit);
    }

    private List<Held> held(Map<UUID, Map<Held.Kind, Integer>> found, Set<UUID> live) {
        List<Held> held = new ArrayList<>();
        found.forEach((article, kinds) -> kinds.forEach((kind, places) -> held.add(new Held(
                kind, places, uses.quoter(article).orElse(null), kind == Held.Kind.PAGE && live.contains(article)))));
        return held;
    }

    private static void note(Map<UUID, Map<Held.Kind, Integer>> found, UUID article, Held.Kind kind, int places) {
        found.computeIfAbsent(article, any -> new java.util.EnumMap<>(Held.Kind.class))
                .merge(kind, places, Integer::sum);
    }

    private static Row row(ResultSet row, List<String> columns) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (String column : columns) {
            texts.put(column, java.util.Objects.requireNonNullElse(row.getString(column), ""));
        }
        return new Row(
                row.getObject("id", UUID.class), row.getObject("article", UUID.class), row.getBoolean("live"), texts);
    }
}
