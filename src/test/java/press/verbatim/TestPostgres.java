package press.verbatim;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL for tests, started once and stopped with the test run; every call makes an empty database of its own. */
public final class TestPostgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestPostgres() {}

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres started = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("timezone", "UTC")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        started.close();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }));
                return started;
            } catch (IOException e) {
                throw new IllegalStateException("no PostgreSQL could be started", e);
            }
        }
    }

    /** Address of a new, empty database; the user is {@code postgres} without a password. */
    public static String newDatabase() {
        String name = "verbatim" + NUMBER.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** A new, empty database. */
    public static DataSource newDataSource() {
        return new DriverManagerDataSource(newDatabase(), "postgres", "");
    }
}
