package press.verbatim.shell.backup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where the running application takes operators' orders, written to a file that only its owner can read.
 *
 * @param port on the loopback address
 * @param secret proof that whoever asks can read the data folder
 */
record DoorKey(int port, String secret) {
    private static final String FILE = "door";

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    void write(Path data) throws IOException {
        Files.createDirectories(data);
        Path part = data.resolve(FILE + ".part");
        Files.deleteIfExists(part);
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(part, List.of(String.valueOf(port), secret));
        Files.move(part, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The key of the application that runs on this folder; none where no file says so. */
    static Optional<DoorKey> read(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new DoorKey(Integer.parseInt(lines.get(0)), lines.get(1)));
    }

    static void forget(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }
}
