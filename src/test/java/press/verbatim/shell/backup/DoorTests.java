package press.verbatim.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.verbatim.TestH2;
import press.verbatim.platform.DataDirectory;

class DoorTests {
    @TempDir
    Path data;

    private final NewStart newStart = mock(NewStart.class);
    private Door door;

    @BeforeEach
    void open() throws Exception {
        var database = TestH2.newDataSource();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common")
                .load()
                .migrate();
        door = new Door(database, new DataDirectory(data), newStart);
        door.open();
    }

    @AfterEach
    void close() throws Exception {
        door.close();
        assertThat(DoorKey.read(data)).isEmpty();
    }

    @Test
    void givesABackupToWhoeverCanReadTheDataFolder() throws Exception {
        Path file = data.resolve("saved.zip");
        HttpResponse<Path> answer = send(
                "/backup", key().secret(), HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
        try (BackupFile backup = BackupFile.open(file)) {
            assertThat(backup.manifest().tables()).containsKey("change");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("door"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesEverybodyElse() throws Exception {
        for (String path : new String[] {"/backup", "/restore"}) {
            assertThat(send(path, "guess", HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(403);
        }
        verify(newStart, never()).ask();
    }

    @Test
    void keepsAWholeBackupForTheNewStartItAsksFor() throws Exception {
        Path file = data.resolve("saved.zip");
        send("/backup", key().secret(), HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofFile(file));
        int status = send(
                        "/restore",
                        key().secret(),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(200);
        assertThat(new PendingRestore(data).waits()).isTrue();
        verify(newStart, timeout(5_000)).ask();
    }

    @Test
    void knowsItsMigrationsOnThreadsThatDoNotSeeTheApplication() throws Exception {
        Path file = data.resolve("saved.zip");
        send("/backup", key().secret(), HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofFile(file));
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (InputStream content = Files.newInputStream(file)) {
            new PendingRestore(data).stage(content);
        } finally {
            current.setContextClassLoader(before);
        }
        assertThat(new PendingRestore(data).waits()).isTrue();
    }

    @Test
    void outlivesTheApplicationToSayThatItWantsANewStart() throws Exception {
        AtomicBoolean daemon = new AtomicBoolean(true);
        Thread.ofVirtual()
                .start(() -> daemon.set(NewStart.thread(() -> {}).isDaemon()))
                .join();
        assertThat(daemon).isFalse();
    }

    @Test
    void refusesWhatIsNoBackupInWords() throws Exception {
        HttpResponse<String> answer = send(
                "/restore",
                key().secret(),
                HttpRequest.BodyPublishers.ofString("bonjour"),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not a backup");
        verify(newStart, never()).ask();
    }

    private DoorKey key() throws Exception {
        return DoorKey.read(data).orElseThrow();
    }

    private <T> HttpResponse<T> send(
            String path, String secret, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<T> answer)
            throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(key().address(path))
                            .header(Door.SECRET, secret)
                            .POST(body)
                            .build(),
                    answer);
        }
    }
}
