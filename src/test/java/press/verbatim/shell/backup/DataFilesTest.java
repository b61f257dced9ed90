package press.verbatim.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
    private static final int FILES = 300;
    private static final int ROUNDS = 300;

    @TempDir
    private Path data;

    private Path index;
    private Path photo;

    @BeforeEach
    void fill() throws IOException {
        index = Files.createDirectories(data.resolve("index/0"));
        photo = Files.createDirectories(data.resolve("photos/2026")).resolve("une.jpg");
        Files.writeString(photo, "photo");
        Files.writeString(data.resolve("restore"), "");
        Files.createDirectories(data.resolve("db"));
        Files.writeString(data.resolve("db/verbatim.mv.db"), "");
    }

    @Test
    void areAllButTheDatabaseTheIndexAndOurPapers() throws IOException {
        Path name = Files.writeString(data.resolve("node"), "1");
        Files.writeString(index.resolve("_1.pos"), "");

        assertThat(new DataFiles(data).all()).containsExactly(name, photo);
    }

    @Test
    void areFoundWhileTheIndexDropsItsFiles() throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> dropping = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                dropAndWrite();
            }
        });
        try {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(new DataFiles(data).all()).containsExactly(photo);
            }
        } finally {
            over.set(true);
            dropping.join();
        }
    }

    private void dropAndWrite() {
        try {
            for (int number = 0; number < FILES; number++) {
                Path segment = index.resolve("_" + number + ".pos");
                Files.writeString(segment, "");
                Files.delete(segment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
