package press.verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.ChangeLog;
import press.verbatim.platform.Slice;
import press.verbatim.transcript.PublishedDocuments;
import press.verbatim.transcript.TranscriptId;

/**
 * Keeps this node's index in step with what is public, on one thread of its own: at the start it makes up for the changes it missed, or makes
 * the index anew where it cannot know them; then it follows the change feed. It never interrupts that thread, which would close files.
 */
@Component
class Follower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final String EXPUNGED = "expunged";
    private static final Set<String> FOLLOWED = Set.of("article", "transcript", "parallel", EXPUNGED);
    private static final int BATCH = 100;
    private static final long QUIET_MILLIS = 1000;
    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long STOP_MILLIS = 10_000;

    private final ChangeLog log;
    private final LocalIndex index;
    private final GroupRows rows;
    private final PublishedArticles articles;
    private final PublishedDocuments documents;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread thread;
    private volatile boolean wanted;
    private boolean changed;
    private boolean toPurge;
    private long kept;

    Follower(
            ChangeFeed feed,
            ChangeLog log,
            LocalIndex index,
            GroupRows rows,
            PublishedArticles articles,
            PublishedDocuments documents) {
        this.log = log;
        this.index = index;
        this.rows = rows;
        this.articles = articles;
        this.documents = documents;
        feed.subscribe(this::hear);
    }

    private void hear(String key) {
        if (FOLLOWED.contains(GroupRows.kind(key))) {
            heard.add(key);
        }
    }

    @Override
    public void start() {
        wanted = true;
        thread = Thread.ofPlatform().name("search-index").daemon().start(this::work);
    }

    @Override
    public void stop() {
        wanted = false;
        Thread working = thread;
        thread = null;
        if (working != null) {
            try {
                working.join(STOP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (wanted) {
            try {
                catchUp();
                follow();
                keep();
            } catch (IOException | AlreadyClosedException broken) {
                LOG.warn("The search index is opened again", broken);
            } catch (RuntimeException e) {
                LOG.warn("The search index could not follow and is opened again", e);
            } finally {
                close();
            }
            pause();
        }
    }

    private void catchUp() throws IOException {
        Optional<List<String>> missed = index.open().flatMap(log::since);
        if (missed.isPresent()) {
            apply(missed.get());
            index.letIn();
        } else {
            index.clear();
            index.letIn();
            makeAnew();
        }
        if (wanted) {
            index.complete();
            keep();
        }
    }

    private void makeAnew() throws IOException {
        for (TranscriptId id : documents.ids()) {
            if (wanted) {
                put("transcript:" + id);
            }
        }
        String cursor = null;
        do {
            Slice<LiveTeaser> some = articles.latest(cursor, BATCH);
            for (LiveTeaser article : some.items()) {
                put("article:" + article.id());
            }
            apply(waiting());
            cursor = some.next();
        } while (cursor != null && wanted);
    }

    private void follow() throws IOException {
        while (wanted) {
            String first = poll();
            if (first == null) {
                rest();
            } else {
                List<String> keys = new ArrayList<>(List.of(first));
                keys.addAll(waiting());
                apply(keys);
            }
        }
    }

    /** What is done when nothing was heard for a while. */
    private void rest() throws IOException {
        if (index.isDamaged()) {
            throw new IOException("a search came upon a damaged file");
        }
        if (toPurge) {
            index.purge(log.last());
            toPurge = false;
            changed = false;
        } else if (changed && System.nanoTime() - kept > KEPT_NANOS) {
            keep();
        }
    }

    private void keep() throws IOException {
        index.commit(index.isComplete() ? log.last() : Optional.empty());
        changed = false;
        kept = System.nanoTime();
    }

    private void apply(List<String> keys) throws IOException {
        Set<String> groups = new LinkedHashSet<>();
        for (String key : new LinkedHashSet<>(keys)) {
            if (GroupRows.kind(key).equals(EXPUNGED)) {
                toPurge = true;
            } else if (FOLLOWED.contains(GroupRows.kind(key))) {
                groups.add(key);
                groups.addAll(index.restingOn(key));
            }
        }
        for (String group : groups) {
            put(group);
        }
        index.refresh();
    }

    private void put(String group) throws IOException {
        List<Document> found = rows.of(group);
        changed = true;
        if (found.isEmpty()) {
            index.drop(group);
        } else {
            index.put(group, found);
        }
    }

    private List<String> waiting() {
        List<String> keys = new ArrayList<>();
        heard.drainTo(keys);
        return keys;
    }

    private @Nullable String poll() {
        try {
            return heard.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            wanted = false;
            return null;
        }
    }

    private void pause() {
        if (wanted) {
            try {
                Thread.sleep(QUIET_MILLIS);
            } catch (InterruptedException e) {
                wanted = false;
            }
        }
    }

    private void close() {
        try {
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index did not close", e);
        }
    }
}
