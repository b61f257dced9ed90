package press.verbatim.shell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the data folder that belong in a backup: all but the database, the search index (rebuilt), uploads under way and our own
 * papers. */
class DataFiles {
    private static final Set<String> NOT_OURS = Set.of("db", "index", "door", "restore", "incoming");
    private static final Set<String> STALE = Set.of("index");

    private final Path data;

    DataFiles(Path data) {
        this.data = data;
    }

    /** What is not ours is not looked into: the index drops files while it is read. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        List<Path> ours;
        try (Stream<Path> found = Files.list(data)) {
            ours = found.filter(each -> !NOT_OURS.contains(each.getFileName().toString()))
                    .toList();
        }
        List<Path> files = new ArrayList<>();
        for (Path each : ours) {
            try (Stream<Path> found = Files.walk(each)) {
                found.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /** Path of a file inside the folder, with slashes. */
    String name(Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }

    /** Removes what a backup replaces, and the index that no longer fits. */
    void clear() throws IOException {
        for (Path file : all()) {
            Files.delete(file);
        }
        for (String folder : STALE) {
            delete(data.resolve(folder));
        }
    }

    /** @throws IOException also for a name that leads out of the folder */
    void put(String name, InputStream content) throws IOException {
        Path file = data.resolve(name).normalize();
        if (!file.startsWith(data)) {
            throw new IOException("not inside the data folder: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
