package press.verbatim.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folders of indexes below one data folder, since nodes may share it: each takes the first that nobody holds. Folders of nodes that have
 * gone are removed, so that nothing outlives its node in them.
 */
final class Slots {
    private static final Logger LOG = LoggerFactory.getLogger(Slots.class);
    private static final int MOST = 64;

    private final Path root;

    Slots(Path root) {
        this.root = root;
    }

    /** Takes a folder; what cannot be read in it is thrown away. */
    Opened take() throws IOException {
        for (Path slot : all()) {
            try {
                return sound(slot);
            } catch (LockObtainFailedException held) {
                LOG.debug("{} is held by another node", slot);
            }
        }
        throw new IOException("No folder is free below " + root);
    }

    private static Opened sound(Path slot) throws IOException {
        Opened opened = null;
        try {
            opened = Opened.at(slot);
            opened.verify();
            return opened;
        } catch (LockObtainFailedException held) {
            throw held;
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The search index in {} cannot be read and is made anew", slot, broken);
            if (opened != null) {
                opened.close();
            }
            FileSystemUtils.deleteRecursively(slot);
            return Opened.at(slot);
        }
    }

    /** Removes the folders nobody holds. */
    void removeAbandoned() {
        for (Path slot : all()) {
            if (Files.isDirectory(slot)) {
                removeUnlessHeld(slot);
            }
        }
    }

    private static void removeUnlessHeld(Path slot) {
        try (FSDirectory folder = FSDirectory.open(slot);
                Lock held = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            held.ensureValid();
            try (Stream<Path> files = Files.list(slot)) {
                for (Path file : files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
                        .toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException held) {
            LOG.debug("{} stays", slot, held);
        }
    }

    private List<Path> all() {
        return IntStream.range(0, MOST)
                .mapToObj(number -> root.resolve(String.valueOf(number)))
                .toList();
    }
}
