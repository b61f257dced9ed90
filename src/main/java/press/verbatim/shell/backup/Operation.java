package press.verbatim.shell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Carries out the launcher's commands {@code backup FILE} and {@code restore FILE}, through the running application where there is one. */
public final class Operation {
    private final Installation installation;

    private Operation(Installation installation) {
        this.installation = installation;
    }

    /** Runs one command and ends with status 1 and one sentence where it cannot be done. */
    public static void main(String[] arguments) throws Exception {
        try {
            Operation operation = new Operation(Installation.fromEnvironment());
            Path file = Path.of(arguments[1]).toAbsolutePath();
            System.out.println(arguments[0].equals("backup") ? operation.backup(file) : operation.restore(file));
        } catch (BadBackup refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private String backup(Path file) throws Exception {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (!throughDoor("/backup", HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofFile(part))) {
                installation.backup(part);
            }
            try (BackupFile whole = BackupFile.open(part)) {
                Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                long rows = whole.manifest().tables().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                return "Backup written and checked: " + file + " (" + rows + " rows, "
                        + whole.names(Backup.FILES).size() + " files)";
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String restore(Path file) throws Exception {
        if (!Files.isReadable(file)) {
            throw new BadBackup("There is no such file: " + file);
        }
        BackupFile.open(file).close();
        if (throughDoor("/restore", HttpRequest.BodyPublishers.ofFile(file), HttpResponse.BodyHandlers.ofString())) {
            return "The backup is whole. Verbatim starts again and puts it in place of all content; what was there is"
                    + " kept in " + installation.data().resolve("restore");
        }
        try (InputStream content = Files.newInputStream(file)) {
            new PendingRestore(installation.data()).stage(content);
        }
        return "The backup is whole. The next start (./verbatim run) puts it in place of all content.";
    }

    /** Whether a running application has carried out the order. */
    private <T> boolean throughDoor(String path, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<T> answer)
            throws Exception {
        Optional<DoorKey> key = DoorKey.read(installation.data());
        if (key.isEmpty()) {
            return false;
        }
        HttpRequest order = HttpRequest.newBuilder(key.get().address(path))
                .header(Door.SECRET, key.get().secret())
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<T> response = client.send(order, answer);
            if (response.statusCode() != 200) {
                throw new BadBackup("Verbatim refused: " + response.body());
            }
            return true;
        } catch (ConnectException nobody) {
            return false;
        } catch (IOException broken) {
            throw new BadBackup("Verbatim could not finish; its log says why.");
        }
    }
}
