package press.verbatim.shell.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One table as a backup sees it: its name and columns, in the order of the database. */
record Table(String name, List<Column> columns) {
    private static final String HISTORY = "flyway_schema_history";

    record Column(String name, ColumnKind kind) {}

    /** Every table with content of ours, by name. */
    static List<Table> all(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        List<Table> tables = new ArrayList<>();
        try (ResultSet found = meta.getTables(null, connection.getSchema(), "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (found.getString("TABLE_TYPE").endsWith("TABLE") && !HISTORY.equalsIgnoreCase(name)) {
                    tables.add(new Table(name, columns(meta, connection.getSchema(), name)));
                }
            }
        }
        return tables.stream()
                .sorted((one, other) -> one.name.compareTo(other.name))
                .toList();
    }

    private static List<Column> columns(DatabaseMetaData meta, String schema, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = meta.getColumns(null, schema, table, "%")) {
            while (found.next()) {
                ColumnKind kind = ColumnKind.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME"));
                columns.add(new Column(found.getString("COLUMN_NAME"), kind));
            }
        }
        return List.copyOf(columns);
    }

    String select() {
        return "select " + names() + " from " + quoted(name);
    }

    String insert() {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted(name) + " (" + names() + ") values (" + places + ")";
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    private String names() {
        return columns.stream().map(column -> quoted(column.name)).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
