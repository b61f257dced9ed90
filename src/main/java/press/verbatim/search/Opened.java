package press.verbatim.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/** An index folder held by this node: its writer and its searchers. {@link LocalIndex} opens and closes it. */
final class Opened implements Closeable {
    private static final int BUFFER_MB = 16;
    private static final String FORMAT = "format";
    private static final String MARK = "mark";

    private final FSDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Opened(FSDirectory folder, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /**
     * Opens what is there, or makes an empty index.
     *
     * @throws IOException when another node holds the folder, or when what is there cannot be read
     */
    static Opened at(Path path) throws IOException {
        FSDirectory folder = FSDirectory.open(path);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(folder, config());
            return new Opened(folder, writer);
        } catch (IOException | RuntimeException broken) {
            if (writer != null) {
                writer.rollback();
            }
            folder.close();
            throw broken;
        }
    }

    private static IndexWriterConfig config() {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(FrenchAnalysis.ofTexts())
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false)
                .setMergePolicy(merges);
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** The last change that its content is made of; empty for an index of another format, or one not finished. */
    Optional<UUID> mark() {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept == null) {
            return Optional.empty();
        }
        Map<String, String> data = new HashMap<>();
        StreamSupport.stream(kept.spliterator(), false).forEach(each -> data.put(each.getKey(), each.getValue()));
        return Fields.FORMAT.equals(data.get(FORMAT))
                ? Optional.ofNullable(data.get(MARK)).map(UUID::fromString)
                : Optional.empty();
    }

    /** Compares every file with its checksum: a damaged one would be found by some reader only. */
    void verify() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof SegmentReader segment) {
                    segment.checkIntegrity();
                }
            }
        }
    }

    /** Keeps what there is for the next start. */
    void commit(Optional<UUID> mark) throws IOException {
        Map<String, String> data = mark.map(id -> Map.of(FORMAT, Fields.FORMAT, MARK, id.toString()))
                .orElse(Map.of(FORMAT, Fields.FORMAT));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        folder.close();
    }
}
