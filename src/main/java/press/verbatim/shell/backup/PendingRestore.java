package press.verbatim.shell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A backup that waits in the data folder until the next start. Operators put it there while the application runs or not; it is put in
 * place before anything else reads the database, and stays where it is until that is done.
 */
class PendingRestore {
    private static final Logger LOG = LoggerFactory.getLogger(PendingRestore.class);
    private static final String SCRIPTS = "classpath*:db/migration/**/*.sql";

    private final Path data;
    private final Path pending;

    PendingRestore(Path data) {
        this.data = data;
        this.pending = data.resolve("restore").resolve("pending.zip");
    }

    boolean waits() {
        return Files.exists(pending);
    }

    /** Keeps a backup for the next start once every checksum in it is right. */
    void stage(InputStream content) throws IOException, BadBackup {
        Files.createDirectories(pending.getParent());
        Path part = Files.createTempFile(pending.getParent(), "incoming", ".part");
        try {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            try (BackupFile backup = BackupFile.open(part)) {
                scripts(backup.manifest().migrations());
            }
            Files.move(part, pending, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Replaces all content by the waiting backup; what was there before is kept beside it as a backup of its own. */
    void apply(DataSource database) throws Exception {
        LOG.info("Putting a backup in place of all content");
        keepWhatIsThere(database);
        try (BackupFile backup = BackupFile.open(pending)) {
            makeTables(database, backup.manifest().migrations());
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                new RowLoader(backup, connection).load();
                connection.commit();
            }
            putFiles(backup);
        }
        Files.delete(pending);
        LOG.info("The backup is in place");
    }

    private void keepWhatIsThere(DataSource database) throws Exception {
        if (isEmpty(database)) {
            return;
        }
        String name = "replaced-" + Instant.now().toString().replace(':', '-') + ".zip";
        try (OutputStream out = Files.newOutputStream(pending.resolveSibling(name))) {
            new Backup(database, data).write(out);
        }
    }

    private static boolean isEmpty(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Table.all(connection).isEmpty();
        }
    }

    /** The tables as they were when the backup was made; the application's own migrations then go on from there. */
    private void makeTables(DataSource database, List<String> migrations) throws IOException, BadBackup {
        Path folder = Files.createTempDirectory(pending.getParent(), "migrations");
        try {
            for (Resource script : scripts(migrations)) {
                try (InputStream content = script.getInputStream()) {
                    Files.copy(content, folder.resolve(String.valueOf(script.getFilename())));
                }
            }
            Flyway flyway = Flyway.configure()
                    .dataSource(database)
                    .locations("filesystem:" + folder)
                    .outOfOrder(true)
                    .cleanDisabled(false)
                    .load();
            flyway.clean();
            flyway.migrate();
        } finally {
            DataFiles.delete(folder);
        }
    }

    private static List<Resource> scripts(List<String> names) throws IOException, BadBackup {
        List<Resource> ours = List.of(new PathMatchingResourcePatternResolver(PendingRestore.class.getClassLoader())
                        .getResources(SCRIPTS))
                .stream()
                .filter(script -> names.contains(script.getFilename()))
                .toList();
        if (ours.size() < names.size()) {
            throw new BadBackup("This backup was made by a newer version of Verbatim: install that one first.");
        }
        return ours;
    }

    private void putFiles(BackupFile backup) throws IOException {
        DataFiles files = new DataFiles(data);
        files.clear();
        for (String name : backup.names(Backup.FILES)) {
            try (InputStream content = backup.read(Backup.FILES + name)) {
                files.put(name, content);
            }
        }
    }
}
