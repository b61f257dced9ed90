package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was taken out of rows is in no corner of the file any longer, and what the rows have is. */
class H2FileTest {
    private static final String WORDS = "zephyr quarante sept ";
    private static final String LONG = WORDS.repeat(200);

    @TempDir
    Path folder;

    @Test
    void isWrittenAnewWhileConnectionsComeAndGo() throws Exception {
        AtomicBoolean open = new AtomicBoolean(true);
        try (HikariDataSource pool = pool("busy")) {
            JdbcTemplate sql = new JdbcTemplate(pool);
            sql.execute("create table note (id int primary key, text clob)");
            List<Thread> readers = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                readers.add(Thread.ofPlatform().start(() -> read(pool, open)));
            }
            for (int round = 0; round < 40; round++) {
                sql.update("insert into note values (1, ?)", LONG);
                sql.update("delete from note");

                H2File.rewrite(pool);

                assertThat(holdsWords("busy")).as("round " + round).isFalse();
            }
            open.set(false);
            for (Thread reader : readers) {
                reader.join();
            }
        }
    }

    @Test
    void isWrittenAnewWhileOthersAreEndingTheirSessions() throws Exception {
        AtomicBoolean open = new AtomicBoolean(true);
        try (HikariDataSource pool = pool("others")) {
            JdbcTemplate sql = new JdbcTemplate(pool);
            sql.execute("create table note (id int primary key, text clob)");
            List<Thread> others = new ArrayList<>();
            for (int other = 0; other < 4; other++) {
                others.add(Thread.ofPlatform().start(() -> comeAndGo(pool, open)));
            }
            for (int round = 0; round < 40; round++) {
                sql.update("insert into note values (1, ?)", LONG);
                sql.update("delete from note");

                H2File.rewrite(pool);

                assertThat(holdsWords("others")).as("round " + round).isFalse();
            }
            open.set(false);
            for (Thread other : others) {
                other.join();
            }
        }
    }

    @Test
    void losesTextsThatAKilledServerHadNoTimeToRemove() throws Exception {
        try (HikariDataSource pool = pool("first")) {
            JdbcTemplate sql = new JdbcTemplate(pool);
            sql.execute("create table note (id int primary key, text clob, file blob)");
            for (int id = 0; id < 20; id++) {
                sql.update("insert into note values (?, ?, ?)", id, LONG, LONG.getBytes(StandardCharsets.UTF_8));
            }
            sql.update("update note set text = ?, file = ?", kept(), kept().getBytes(StandardCharsets.UTF_8));
            Files.copy(file("first"), file("killed"));
        }
        try (HikariDataSource pool = pool("killed")) {
            assertThat(holdsWords("killed")).isTrue();
            new JdbcTemplate(pool).queryForObject("select count(*) from note", Integer.class);

            H2File.rewrite(pool);

            assertThat(holdsWords("killed")).isFalse();
            assertThat(new JdbcTemplate(pool)
                            .query(
                                    "select text, file from note",
                                    (row, number) ->
                                            row.getString(1) + new String(row.getBytes(2), StandardCharsets.UTF_8)))
                    .hasSize(20)
                    .containsOnly(kept() + kept());
        }
    }

    private static String kept() {
        return "nous verrons bien ".repeat(200);
    }

    private static void read(HikariDataSource pool, AtomicBoolean open) {
        while (open.get()) {
            try (Connection connection = pool.getConnection();
                    PreparedStatement query = connection.prepareStatement("select text from note")) {
                query.executeQuery().next();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Beside the pool; whoever comes while somebody is alone in the database is refused. */
    private static void comeAndGo(HikariDataSource pool, AtomicBoolean open) {
        while (open.get()) {
            try {
                DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())
                        .close();
            } catch (SQLException refused) {
                Thread.onSpinWait();
            }
        }
    }

    private HikariDataSource pool(String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        pool.setUsername("verbatim");
        pool.setAllowPoolSuspension(true);
        return pool;
    }

    private Path file(String name) {
        return folder.resolve(name + ".mv.db");
    }

    private boolean holdsWords(String name) throws IOException {
        return Files.readString(file(name), StandardCharsets.ISO_8859_1).contains(WORDS);
    }
}
