package press.verbatim.proofing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import press.verbatim.text.FrenchTypography;

/**
 * Has blocks read for spelling and grammar, one after the other on one thread of its own, and keeps what was found. {@link GrammarService}
 * asks, gets what is known, and asks again later. The rules are loaded at the first block and let go some time after the last.
 */
@Component
class GrammarQueue implements AutoCloseable {
    /** Blocks that may wait; one that finds no room is asked for again with the next check. */
    static final int WAITING = 400;

    private static final Logger LOG = LoggerFactory.getLogger(GrammarQueue.class);
    private static final int KEPT = 4_000;
    private static final String ONLY = "fr";

    private final Supplier<GrammarRules> load;
    private final Duration limit;
    private final Cache<String, GrammarRules> rules;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Cache<String, List<GrammarMatch>> found = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform()
                    .name("grammar")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .factory());

    @Autowired
    GrammarQueue(ProofingProperties properties) {
        this(FrenchGrammar::new, properties.grammarIdle(), properties.grammarLimit());
    }

    GrammarQueue(Supplier<GrammarRules> load, Duration idle, Duration limit) {
        this.load = load;
        this.limit = limit;
        this.rules = Caffeine.newBuilder()
                .expireAfterAccess(idle)
                .scheduler(Scheduler.systemScheduler())
                .build();
        worker.allowCoreThreadTimeOut(true);
    }

    /** What is known of a block; nothing yet where it has to be read first, which this asks for and does not wait for. */
    Optional<List<GrammarMatch>> found(GrammarText block) {
        if (block.text().isBlank() || block.text().length() > FrenchTypography.LONGEST) {
            return Optional.of(List.of());
        }
        String key = block.key();
        List<GrammarMatch> known = found.getIfPresent(key);
        if (known == null) {
            ask(key, block);
        }
        return Optional.ofNullable(known);
    }

    private synchronized void ask(String key, GrammarText block) {
        if (worker.getQueue().remainingCapacity() > 0 && !worker.isShutdown() && waiting.add(key)) {
            worker.execute(() -> read(key, block));
        }
    }

    /** A block that cannot be read counts as read: nothing else waits for it, and nobody asks for it again and again. */
    private void read(String key, GrammarText block) {
        List<GrammarMatch> matches = List.of();
        try {
            matches = inTime(rules.get(ONLY, none -> load.get()), block.text());
        } catch (IOException | RuntimeException | LinkageError failed) {
            LOG.warn(
                    "A paragraph could not be read for grammar: {}",
                    failed.getClass().getName());
        }
        found.put(key, GrammarFilter.heard(block, matches));
        waiting.remove(key);
    }

    /** Loading the rules does not count: on a busy machine it may take longer than any paragraph should. */
    private List<GrammarMatch> inTime(GrammarRules ready, String text) throws IOException {
        Deadline deadline = Deadline.after(limit.multipliedBy(2));
        try {
            return ready.read(text, limit);
        } finally {
            deadline.met();
        }
    }

    /** Whether the rules are in memory. */
    boolean isLoaded() {
        rules.cleanUp();
        return rules.asMap().containsKey(ONLY);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
