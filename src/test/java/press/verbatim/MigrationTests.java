package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class MigrationTests {
    private static final DataSource H2 = TestH2.newDataSource();
    private static final DataSource POSTGRES = TestPostgres.newDataSource();

    @BeforeAll
    static void migrate() {
        migrate(H2);
        migrate(POSTGRES);
    }

    /** Brings an empty database to the tables of today. */
    static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @Test
    void bothDatabasesGetTheSameTables() throws SQLException {
        assertThat(columns(H2)).hasSizeGreaterThan(5).isEqualTo(columns(POSTGRES));
    }

    @Test
    void bothDatabasesAllowTheSameColumnsToBeEmpty() throws SQLException {
        assertThat(optional(H2)).isNotEmpty().isEqualTo(optional(POSTGRES));
    }

    @Test
    void noIdIsCountedByTheDatabase() {
        String sequences = "select count(*) from information_schema.sequences";
        assertThat(new JdbcTemplate(H2).queryForObject(sequences, Integer.class))
                .isZero();
        assertThat(new JdbcTemplate(POSTGRES).queryForObject(sequences, Integer.class))
                .isZero();
    }

    private static TreeMap<String, Set<String>> columns(DataSource database) throws SQLException {
        TreeMap<String, Set<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            try (ResultSet found = meta.getColumns(null, connection.getSchema(), "%", "%")) {
                while (found.next()) {
                    tables.computeIfAbsent(lower(found, "TABLE_NAME"), table -> new TreeSet<>())
                            .add(lower(found, "COLUMN_NAME"));
                }
            }
        }
        return tables;
    }

    private static Set<String> optional(DataSource database) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            try (ResultSet found = meta.getColumns(null, connection.getSchema(), "%", "%")) {
                while (found.next()) {
                    if (found.getInt("NULLABLE") == DatabaseMetaData.columnNullable) {
                        columns.add(lower(found, "TABLE_NAME") + "." + lower(found, "COLUMN_NAME"));
                    }
                }
            }
        }
        return columns;
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}
