package press.verbatim.shell.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lets rows be loaded in any order: takes the references between tables off and puts them back. */
class ForeignKeys {
    private static final String KEYS = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
            from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace""";

    private record Key(String table, String name, String definition) {}

    private final Connection connection;
    private final boolean h2;
    private final List<Key> taken = new ArrayList<>();

    ForeignKeys(Connection connection) throws SQLException {
        this.connection = connection;
        this.h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
    }

    void off() throws SQLException {
        if (h2) {
            run("set referential_integrity false");
            return;
        }
        taken.addAll(known());
        for (Key key : taken) {
            run("alter table " + key.table + " drop constraint " + key.name);
        }
    }

    void on() throws SQLException {
        if (h2) {
            run("set referential_integrity true");
            return;
        }
        for (Key key : taken) {
            run("alter table " + key.table + " add constraint " + key.name + " " + key.definition);
        }
    }

    private List<Key> known() throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(KEYS)) {
            while (found.next()) {
                keys.add(new Key(found.getString(1), found.getString(2), found.getString(3)));
            }
        }
        return keys;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
