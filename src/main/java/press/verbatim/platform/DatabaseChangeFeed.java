package press.verbatim.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An append-only table read twice a second. Rows commit out of order, so each reading looks back over the longest transaction we allow and
 * leaves out the rows it has already told. The node that made a change reads as soon as it is committed, so that whoever publishes or
 * withdraws sees it on the next page.
 */
@Component
class DatabaseChangeFeed implements ChangeFeed, ChangeLog {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseChangeFeed.class);
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final String LAST =
            "select id from change order by changed_at desc, id desc fetch first 1 rows only";
    private static final String UNSEEN = "select id, change_key from change where changed_at > ? order by changed_at";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ObjectProvider<ChangeWitness> witnesses;
    private final List<Consumer<String>> memories = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Map<UUID, Instant> told = new LinkedHashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Instant started;

    DatabaseChangeFeed(JdbcTemplate jdbc, Clock clock, ObjectProvider<ChangeWitness> witnesses) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.witnesses = witnesses;
        this.started = clock.instant();
    }

    @Override
    public void publish(String key) {
        write(key, false);
    }

    @Override
    public void withdraw(String key) {
        write(key, true);
    }

    private void write(String key, boolean withdrawn) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(key, memories);
                    readSoon();
                }
            });
        }
        jdbc.update(
                "insert into change (id, change_key, changed_at) values (?, ?, ?)",
                Ids.next(),
                key,
                Timestamp.from(clock.instant()));
        witnesses.forEach(witness -> witness.changed(key, withdrawn));
    }

    @Override
    public void subscribe(Consumer<String> listener) {
        listeners.add(listener);
    }

    @Override
    public void subscribeFirst(Consumer<String> memory) {
        memories.add(memory);
    }

    @Override
    public Optional<UUID> last() {
        return jdbc.queryForList(LAST, UUID.class).stream().findFirst();
    }

    @Override
    public Optional<List<String>> since(UUID change) {
        return jdbc.queryForList("select changed_at from change where id = ?", Timestamp.class, change).stream()
                .findFirst()
                .map(at -> at.toInstant().minus(LONGEST_TRANSACTION).minus(LONGEST_TRANSACTION))
                .map(from -> jdbc.queryForList(
                        "select change_key from change where changed_at > ? order by changed_at",
                        String.class,
                        Timestamp.from(from)));
    }

    private void readSoon() {
        if (asked.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                asked.set(false);
                try {
                    read();
                } catch (RuntimeException e) {
                    LOG.debug("The next reading tells what this one could not", e);
                }
            });
        }
    }

    @Scheduled(fixedDelay = 500)
    synchronized void read() {
        Instant now = clock.instant();
        Instant since = now.minus(LONGEST_TRANSACTION);
        told.values().removeIf(at -> at.isBefore(since.minus(LONGEST_TRANSACTION)));
        jdbc.query(
                UNSEEN,
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    if (told.put(id, now) == null) {
                        tell(row.getString("change_key"), memories);
                        tell(row.getString("change_key"), listeners);
                    }
                },
                Timestamp.from(since.isBefore(started) ? started.minusSeconds(5) : since));
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forget() {
        jdbc.update(
                "delete from change where changed_at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }

    private static void tell(String key, List<Consumer<String>> told) {
        for (Consumer<String> listener : told) {
            try {
                listener.accept(key);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed on change {}", key, e);
            }
        }
    }
}
