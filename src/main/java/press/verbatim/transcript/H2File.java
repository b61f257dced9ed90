package press.verbatim.transcript;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** Writes the file of an H2 database anew with nothing in it but what its rows have. {@link StorageCleaning} calls it. */
final class H2File {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(20);

    private H2File() {}

    /**
     * Nobody holds a connection while the file is written; whoever asks the pool for one waits.
     *
     * @throws IllegalStateException when connections stay in use for twenty seconds; the file is as it was
     */
    static void rewrite(HikariDataSource pool) throws SQLException {
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        long end = System.nanoTime() + LONGEST.toNanos();
        connections.suspendPool();
        try {
            do {
                drain(connections, end);
            } while (!written(pool));
        } finally {
            connections.resumePool();
        }
    }

    private static void drain(HikariPoolMXBean connections, long end) {
        do {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("connections are in use; the file is written anew later");
            }
            connections.softEvictConnections();
            pause();
        } while (connections.getActiveConnections() > 0);
        connections.softEvictConnections();
    }

    /** The database closes with its last session, and the pool ends its own by and by: while one is ending, the file stays as it was. */
    private static boolean written(HikariDataSource pool) throws SQLException {
        try (Connection alone = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = alone.createStatement()) {
            SessionLocal session =
                    (SessionLocal) alone.unwrap(JdbcConnection.class).getSession();
            MVStore store = session.getDatabase().getStore().getMvStore();
            statement.execute("set exclusive 2");
            LargeTexts.removeOrphans(session);
            statement.execute("shutdown compact");
            return store.isClosed();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
