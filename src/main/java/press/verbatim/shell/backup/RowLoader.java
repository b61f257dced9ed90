package press.verbatim.shell.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts the rows of a backup into the empty tables that the same migrations have made. */
class RowLoader {
    private static final int BATCH = 500;

    private final JsonMapper json = new JsonMapper();
    private final BackupFile backup;
    private final Connection connection;

    RowLoader(BackupFile backup, Connection connection) {
        this.backup = backup;
        this.connection = connection;
    }

    void load() throws Exception {
        Map<String, Table> tables =
                Table.all(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        ForeignKeys keys = new ForeignKeys(connection);
        keys.off();
        for (String name : backup.manifest().tables().keySet()) {
            Table table = tables.get(name);
            if (table == null) {
                throw new BadBackup("This backup has a table that its migrations do not make: " + name);
            }
            load(table);
        }
        keys.on();
    }

    private void load(Table table) throws Exception {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(backup.read(Backup.ROWS + table.name() + ".ndjson"), StandardCharsets.UTF_8))) {
            Table written = inTheOrderOf(row(lines.readLine()), table);
            try (Statements insert = new Statements(written)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    insert.add(row(line));
                }
                insert.flush();
            }
        }
    }

    private static Table inTheOrderOf(List<@Nullable String> names, Table table) {
        Map<String, Table.Column> known =
                table.columns().stream().collect(Collectors.toMap(Table.Column::name, Function.identity()));
        return new Table(table.name(), names.stream().map(known::get).toList());
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable String> row(@Nullable String line) throws IOException {
        if (line == null) {
            throw new IOException("a table without its first line");
        }
        return json.readValue(line, List.class);
    }

    private class Statements implements AutoCloseable {
        private final Table table;
        private final PreparedStatement insert;
        private int waiting;

        @SuppressWarnings("SqlSourceToSinkFlow")
        Statements(Table table) throws SQLException {
            this.table = table;
            this.insert = connection.prepareStatement(table.insert());
        }

        void add(List<@Nullable String> values) throws SQLException {
            for (int i = 0; i < table.columns().size(); i++) {
                String value = values.get(i);
                if (value == null) {
                    insert.setNull(i + 1, Types.NULL);
                } else {
                    table.columns().get(i).kind().bind(insert, i + 1, value);
                }
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        }

        void flush() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
