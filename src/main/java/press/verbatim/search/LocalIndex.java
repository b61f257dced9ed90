package press.verbatim.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.platform.DataDirectory;

/** The index of this node, in its data folder. {@link Follower} alone writes it, {@link PublishedSearch} reads it. */
@Component
class LocalIndex {
    private final Slots slots;
    private volatile @Nullable Opened opened;
    private volatile boolean ready;
    private volatile boolean complete;
    private volatile boolean damaged;

    LocalIndex(DataDirectory data) {
        this.slots = new Slots(data.part("index"));
    }

    /** Work with a searcher that stays the same while it lasts. */
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** @return the change up to which what was found is right; empty for nothing of use */
    Optional<UUID> open() throws IOException {
        Opened taken = slots.take();
        opened = taken;
        damaged = false;
        slots.removeAbandoned();
        return taken.mark();
    }

    void close() throws IOException {
        Opened held = opened;
        ready = false;
        complete = false;
        opened = null;
        if (held != null) {
            held.close();
        }
    }

    /** From now on readers may search; what they find may not be all yet. */
    void letIn() {
        ready = true;
    }

    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    /** Puts the rows of an article or document in place of those it had. */
    void put(String group, List<Document> rows) throws IOException {
        held().writer().updateDocuments(new Term(Fields.GROUP, group), rows);
    }

    void drop(String group) throws IOException {
        held().writer().deleteDocuments(new Term(Fields.GROUP, group));
    }

    void clear() throws IOException {
        held().writer().deleteAll();
        held().commit(Optional.empty());
        refresh();
    }

    /** Searches from now on see what was put and dropped. */
    void refresh() throws IOException {
        held().searchers().maybeRefreshBlocking();
    }

    void commit(Optional<UUID> mark) throws IOException {
        held().commit(mark);
    }

    /** Writes the files anew that hold rows dropped: no word of them is left in the folder, nor in those of nodes that have gone. */
    void purge(Optional<UUID> mark) throws IOException {
        Opened index = held();
        index.writer().forceMergeDeletes(true);
        index.commit(mark);
        refresh();
        index.writer().deleteUnusedFiles();
        slots.removeAbandoned();
    }

    /** The articles and documents whose rows rest on a key. */
    Set<String> restingOn(String key) throws IOException {
        SearcherManager searchers = held().searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            Set<String> groups = new LinkedHashSet<>();
            for (ScoreDoc row :
                    searcher.search(new TermQuery(new Term(Fields.RESTS, key)), Integer.MAX_VALUE).scoreDocs) {
                groups.add(searcher.storedFields()
                        .document(row.doc, Set.of(Fields.GROUP))
                        .get(Fields.GROUP));
            }
            return groups;
        } finally {
            searchers.release(searcher);
        }
    }

    /** @throws SearchBusy while the index is not open */
    <T> T search(Search<T> search) throws IOException {
        Opened index = opened;
        if (index == null || !ready) {
            throw new SearchBusy();
        }
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return search.in(searcher);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (AlreadyClosedException closing) {
            throw new SearchBusy();
        } catch (CorruptIndexException damage) {
            damaged = true;
            throw damage;
        }
    }

    /** Whether a search came upon a file that cannot be read: it has to be opened again, which makes it anew. */
    boolean isDamaged() {
        return damaged;
    }

    private Opened held() throws IOException {
        Opened held = opened;
        if (held == null) {
            throw new IOException("the search index is closed");
        }
        return held;
    }
}
