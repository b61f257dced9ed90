package press.verbatim.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import press.verbatim.TestH2;
import press.verbatim.TestPostgres;

class BackupTests {
    private static final String SIGNS = "« Je n’ai jamais dit ça\u202f», 👨‍👩‍👧 \"\n\t\\";

    @TempDir
    Path from;

    @TempDir
    Path to;

    private final DataSource source = TestH2.newDataSource();

    @BeforeEach
    void fill() throws IOException {
        migrate(source);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.update("insert into change (id, change_key, changed_at) values (?, ?, ?)", id(), SIGNS, now());
        jdbc.update(
                "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " values (?, ?, ?, ?, ?, ?)",
                "send",
                "1",
                new byte[] {0, -1, 127},
                now(),
                true,
                9_007_199_254_740_993L);
        Files.createDirectories(from.resolve("media/a"));
        Files.write(from.resolve("media/a/photo.jpg"), new byte[] {1, 2, 3});
        Files.createDirectories(from.resolve("recordings"));
        Files.write(from.resolve("recordings/0199"), new byte[] {4, 5});
        Files.createDirectories(from.resolve("incoming"));
        Files.write(from.resolve("incoming/half.part"), new byte[] {4});
        Files.createDirectories(from.resolve("index"));
        Files.writeString(from.resolve("index/segment"), "left out");
    }

    @Test
    void comesBackOnAnEmptyMachine() throws Exception {
        DataSource empty = TestH2.newDataSource();
        restore(backup(), empty);
        assertThat(content(empty)).isEqualTo(content(source));
        assertThat(to.resolve("media/a/photo.jpg")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(to.resolve("recordings/0199")).hasBinaryContent(new byte[] {4, 5});
        assertThat(to.resolve("incoming")).doesNotExist();
        assertThat(to.resolve("index")).doesNotExist();
    }

    @Test
    void movesFromOneDatabaseToTheOtherAndBack() throws Exception {
        DataSource postgres = TestPostgres.newDataSource();
        restore(backup(), postgres);
        DataSource again = TestH2.newDataSource();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Backup(postgres, to).write(out);
        restore(out.toByteArray(), again);
        assertThat(content(postgres)).isEqualTo(content(source));
        assertThat(content(again)).isEqualTo(content(source));
    }

    @Test
    void replacesAllContentAndKeepsWhatWasThere() throws Exception {
        DataSource used = TestH2.newDataSource();
        migrate(used);
        new JdbcTemplate(used)
                .update("insert into change (id, change_key, changed_at) values (?, ?, ?)", id(), "before", now());
        Files.createDirectories(to.resolve("media"));
        Files.writeString(to.resolve("media/before.jpg"), "before");
        restore(backup(), used);
        assertThat(content(used)).isEqualTo(content(source));
        assertThat(to.resolve("media/before.jpg")).doesNotExist();
        assertThat(keptRows()).containsEntry("change", 1L);
    }

    @Test
    void refusesADamagedFile() throws Exception {
        byte[] damaged = backup();
        int place = indexOf(damaged, "database/change.ndjson".getBytes()) + 40;
        damaged[place] ^= 0x55;
        assertThatThrownBy(() -> new PendingRestore(to).stage(new ByteArrayInputStream(damaged)))
                .isInstanceOf(BadBackup.class);
        assertThat(new PendingRestore(to).waits()).isFalse();
    }

    @Test
    void refusesAFileThatIsCutShortOrSomethingElse() throws Exception {
        byte[] whole = backup();
        for (byte[] bad :
                List.of(java.util.Arrays.copyOf(whole, whole.length / 2), new byte[0], "bonjour".getBytes())) {
            assertThatThrownBy(() -> new PendingRestore(to).stage(new ByteArrayInputStream(bad)))
                    .isInstanceOf(BadBackup.class);
        }
    }

    private byte[] backup() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Backup(source, from).write(out);
        return out.toByteArray();
    }

    private void restore(byte[] backup, DataSource database) throws Exception {
        PendingRestore restore = new PendingRestore(to);
        restore.stage(new ByteArrayInputStream(backup));
        restore.apply(database);
        migrate(database);
        assertThat(restore.waits()).isFalse();
    }

    private Map<String, Long> keptRows() throws Exception {
        try (var kept = Files.newDirectoryStream(to.resolve("restore"), "replaced-*.zip")) {
            try (BackupFile backup = BackupFile.open(kept.iterator().next())) {
                return backup.manifest().tables();
            }
        }
    }

    private static TreeMap<String, List<String>> content(DataSource database) throws Exception {
        TreeMap<String, List<String>> content = new TreeMap<>();
        try (var connection = database.getConnection()) {
            for (Table table : Table.all(connection)) {
                List<String> rows = content.computeIfAbsent(table.name(), name -> new ArrayList<>());
                try (var row = connection.createStatement().executeQuery(table.select())) {
                    while (row.next()) {
                        Map<String, String> values = new TreeMap<>();
                        for (int i = 0; i < table.columns().size(); i++) {
                            Table.Column column = table.columns().get(i);
                            values.put(
                                    column.name(), String.valueOf(column.kind().read(row, i + 1)));
                        }
                        rows.add(values.toString());
                    }
                }
                rows.sort(null);
            }
        }
        return content;
    }

    private static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at < bytes.length; at++) {
            if (java.util.Arrays.mismatch(bytes, at, at + wanted.length, wanted, 0, wanted.length) == -1) {
                return at;
            }
        }
        throw new AssertionError("not in the file");
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.parse("2026-11-20T10:15:30.123456Z"));
    }
}
