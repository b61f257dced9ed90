package press.verbatim.sourcing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dossier ready to be sent; it is gone from the disk once it is closed. */
public record DossierFile(String name, String mediaType, Path path) implements AutoCloseable {
    /** A new empty file that only this process's user reads. */
    static Path fresh(String extension) {
        try {
            return Files.createTempFile("dossier", extension);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
