package press.verbatim.transcript;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Erasure;

/**
 * Puts the mark in place of words in the plain text of every table that nobody answers for, new ones included: tables and columns are asked
 * of the database itself. What belongs to a transcript is looked through for that transcript alone. {@link ExpungeService} calls it.
 */
@Component
class Sweep {
    /** What holds no words of sources, must not change afterwards, or would no longer let anybody in. */
    static final Set<String> LEFT = Set.of(
            "flyway_schema_history",
            "change",
            "scheduled_tasks",
            "audit_entry",
            "staff",
            "staff_role",
            "consent_text",
            "consent_record",
            "suppression",
            "address_key_check",
            "subscriber",
            "link_token",
            "delivery");

    /** Where texts of a transcript are kept turn by turn. */
    private static final Set<String> PIECES = Set.of("turn_history", "translation_line");

    /** Names of states and kinds stand in columns as short as this; a word that happens to be one of them must not break the row. */
    private static final int CODE = 40;

    private static final Pattern STATE = Pattern.compile("[A-Z_]+|[a-z]+");
    private static final Set<String> KEYS = Set.of("code", "what", "point");

    private static final Set<String> HTML = Set.of("body", "html", "body_html");
    private static final Set<String> ADDRESSES = Set.of("slug", "address");
    private static final Set<Integer> TEXTS =
            Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.CHAR, Types.NVARCHAR, Types.NCLOB);

    private final JdbcTemplate sql;
    private final DataSource database;

    Sweep(JdbcTemplate sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    /** A table as the database describes it; texts by their longest length. */
    private record Table(String name, List<String> keys, Map<String, Integer> texts, Map<String, String> parents) {}

    /**
     * @param room the words to destroy where texts of the transcript are kept turn by turn: the same, and pieces of them
     * @return how many rows of each table held the words
     */
    Map<String, Integer> erase(TranscriptId transcript, Erasure words, Erasure room, Set<String> answered) {
        Map<String, Table> tables = tables();
        Map<String, Integer> found = new TreeMap<>();
        tables.values().stream()
                .filter(table -> !LEFT.contains(table.name()) && !answered.contains(table.name()))
                .filter(table -> !table.texts().isEmpty() && !table.keys().isEmpty())
                .forEach(table -> {
                    String own = own(table, tables, 0);
                    int rows = erase(table, own, transcript, PIECES.contains(table.name()) ? room : words);
                    found.merge(table.name(), rows, Integer::sum);
                });
        found.values().removeIf(rows -> rows == 0);
        return found;
    }

    /** What keeps to the rows of one transcript; nothing for a table that belongs to none. */
    private static String own(Table table, Map<String, Table> tables, int depth) {
        if (table.name().equals("transcript")) {
            return "id = ?";
        }
        for (Map.Entry<String, String> parent : table.parents().entrySet()) {
            if (parent.getValue().equals("transcript")) {
                return parent.getKey() + " = ?";
            }
        }
        for (Map.Entry<String, String> parent : depth > 2
                ? Set.<Map.Entry<String, String>>of()
                : table.parents().entrySet()) {
            Table holder = tables.get(parent.getValue());
            if (holder != null && !holder.equals(table)) {
                String own = own(holder, tables, depth + 1);
                if (!own.isEmpty()) {
                    return parent.getKey() + " in (select " + holder.keys().getFirst() + " from " + holder.name()
                            + " where " + own + ")";
                }
            }
        }
        return "";
    }

    private int erase(Table table, String own, TranscriptId transcript, Erasure words) {
        List<String> columns = List.copyOf(table.texts().keySet());
        List<String> all = new ArrayList<>(table.keys());
        all.addAll(columns);
        String select = "select " + String.join(", ", all) + " from " + table.name();
        List<Object[]> changed = new ArrayList<>();
        sql.query(
                own.isEmpty() ? select : select + " where " + own,
                row -> {
                    Object[] kept = changed(row, table, columns, words);
                    if (kept.length > 0) {
                        changed.add(kept);
                    }
                },
                own.isEmpty() ? new Object[0] : new Object[] {transcript.value()});
        String update = "update " + table.name() + " set " + String.join(" = ?, ", columns) + " = ? where "
                + String.join(" = ? and ", table.keys()) + " = ?";
        changed.forEach(values -> sql.update(update, values));
        return changed.size();
    }

    /** The new values with the old keys, or nothing where the row holds no such words. */
    private static Object[] changed(ResultSet row, Table table, List<String> columns, Erasure words)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        boolean any = false;
        for (String column : columns) {
            String text = row.getString(column);
            int limit = table.texts().getOrDefault(column, Integer.MAX_VALUE);
            String kept = text == null || isCode(column, limit, text) ? text : erased(column, text, words);
            any |= text != null && !text.equals(kept);
            values.add(kept == null ? null : fitting(kept, limit));
        }
        for (String key : table.keys()) {
            values.add(row.getObject(key));
        }
        return any ? values.toArray() : new Object[0];
    }

    private static boolean isCode(String column, int limit, String text) {
        return KEYS.contains(column) || limit <= CODE && STATE.matcher(text).matches();
    }

    private static String erased(String column, String text, Erasure words) {
        if (ADDRESSES.contains(column)) {
            return words.slug(text);
        }
        return HTML.contains(column) ? words.html(text) : words.plain(text);
    }

    private static String fitting(String text, int limit) {
        return CodePoints.length(text) <= limit ? text : CodePoints.slice(text, 0, limit);
    }

    private Map<String, Table> tables() {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            DatabaseMetaData meta = connection.getMetaData();
            Map<String, Table> tables = new HashMap<>();
            try (ResultSet found = meta.getTables(null, connection.getSchema(), "%", null)) {
                while (found.next()) {
                    if (found.getString("TABLE_TYPE").endsWith("TABLE")) {
                        String name = found.getString("TABLE_NAME");
                        tables.put(lower(name), table(meta, connection.getSchema(), name));
                    }
                }
            }
            return tables;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static Table table(DatabaseMetaData meta, String schema, String name) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet found = meta.getPrimaryKeys(null, schema, name)) {
            while (found.next()) {
                keys.add(lower(found.getString("COLUMN_NAME")));
            }
        }
        Map<String, Integer> texts = new TreeMap<>();
        try (ResultSet found = meta.getColumns(null, schema, name, "%")) {
            while (found.next()) {
                if (TEXTS.contains(found.getInt("DATA_TYPE"))) {
                    texts.put(lower(found.getString("COLUMN_NAME")), found.getInt("COLUMN_SIZE"));
                }
            }
        }
        Map<String, String> parents = new TreeMap<>();
        try (ResultSet found = meta.getImportedKeys(null, schema, name)) {
            while (found.next()) {
                parents.put(lower(found.getString("FKCOLUMN_NAME")), lower(found.getString("PKTABLE_NAME")));
            }
        }
        return new Table(lower(name), keys, texts, parents);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
