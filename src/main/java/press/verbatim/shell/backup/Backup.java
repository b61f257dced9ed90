package press.verbatim.shell.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup: every row as one moment saw it, then the files of the data folder, then the manifest. The door and the launcher call it. */
class Backup {
    static final String ROWS = "database/";
    static final String FILES = "files/";
    private static final String HISTORY =
            "select \"script\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null"
                    + " order by \"installed_rank\"";
    private static final int H2_SNAPSHOT = 6;

    private final DataSource database;
    private final DataFiles files;
    private final JsonMapper json = new JsonMapper();

    Backup(DataSource database, Path data) {
        this.database = database;
        this.files = new DataFiles(data);
    }

    void write(OutputStream out) throws Exception {
        BackupWriter writer = new BackupWriter(out);
        Map<String, Long> rows = new TreeMap<>();
        List<String> migrations;
        try (Connection connection = database.getConnection()) {
            snapshot(connection);
            migrations = migrations(connection);
            for (Table table : Table.all(connection)) {
                writer.add(
                        ROWS + table.name() + ".ndjson",
                        entry -> rows.put(table.name(), dump(connection, table, entry)));
            }
            connection.rollback();
        }
        for (Path file : files.all()) {
            writer.add(FILES + files.name(file), entry -> Files.copy(file, entry));
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, Instant.now(), migrations, rows, writer.parts());
        writer.add(Manifest.ENTRY, entry -> json.writeValue(entry, manifest));
        writer.close();
    }

    private static void snapshot(Connection connection) throws SQLException {
        boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    private static List<String> migrations(Connection connection) throws SQLException {
        List<String> scripts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(HISTORY)) {
            while (found.next()) {
                scripts.add(found.getString(1));
            }
        }
        return scripts;
    }

    private long dump(Connection connection, Table table, OutputStream out) throws SQLException, IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line(lines, table.columnNames());
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    line(lines, values(table, row));
                    count++;
                }
            }
        }
        lines.flush();
        return count;
    }

    private static List<@Nullable String> values(Table table, ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).kind().read(row, i + 1));
        }
        return values;
    }

    private void line(Writer lines, List<? extends @Nullable String> values) throws IOException {
        lines.write(json.writeValueAsString(values));
        lines.write('\n');
    }
}
