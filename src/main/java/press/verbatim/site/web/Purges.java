package press.verbatim.site.web;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import press.verbatim.platform.ChangeWitness;
import press.verbatim.platform.Ids;

/**
 * Makes the shared cache forget what a transaction changed: at once after its commit, and again by a task written in it, when every
 * node has dropped its own pages. Whoever withdraws something has an answer only after the first of the two, or after two seconds.
 */
@Component
class Purges implements ChangeWitness {
    static final TaskDescriptor<String> TASK = TaskDescriptor.of("site.purge", String.class);

    private static final Logger LOG = LoggerFactory.getLogger(Purges.class);

    /** Nodes read the feed twice a second, and show what it says within this time. */
    private static final Duration UNTIL_ALL_HEARD = Duration.ofSeconds(2);

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final int AT_A_TIME = 8;

    private final SharedCache shared;
    private final PageCache pages;
    private final PurgeRequests requests;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;
    private final Semaphore sending = new Semaphore(AT_A_TIME);

    Purges(
            SharedCache shared,
            PageCache pages,
            PurgeRequests requests,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.shared = shared;
        this.pages = pages;
        this.requests = requests;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void changed(String key, boolean withdrawn) {
        if (!shared.isPurged() || PageCache.isOfTheDesk(key)) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            current().add(key, withdrawn);
        } else {
            Purge alone = new Purge();
            alone.add(key, withdrawn);
            alone.beforeCommit(false);
            alone.afterCompletion(TransactionSynchronization.STATUS_COMMITTED);
        }
    }

    private Purge current() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Purge.class::isInstance)
                .map(Purge.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Purge begin() {
        Purge purge = new Purge();
        TransactionSynchronizationManager.registerSynchronization(purge);
        return purge;
    }

    private String keys(Set<String> changes) {
        return changes.stream().allMatch(pages::knowsKindOf) ? shared.purging(changes) : shared.everything();
    }

    /** The task does it again where this fails, so nobody is told of it but the log. */
    private void send(String keys) {
        try {
            requests.send(keys, AT_ONCE);
        } catch (PurgeRequests.PurgeFailed failed) {
            LOG.warn("{}; it will be asked again", failed.getMessage());
        }
    }

    private void sendSoon(String keys) {
        if (sending.tryAcquire()) {
            Thread.startVirtualThread(() -> {
                try {
                    send(keys);
                } finally {
                    sending.release();
                }
            });
        }
    }

    /** What one transaction changed. */
    private final class Purge implements TransactionSynchronization {
        private final Set<String> changes = new LinkedHashSet<>();
        private boolean withdrawn;
        private String keys = "";

        void add(String key, boolean gone) {
            changes.add(key);
            withdrawn |= gone;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            keys = keys(changes);
            scheduler
                    .getObject()
                    .schedule(
                            TASK.instance(Ids.next().toString()).data(keys).build(),
                            clock.instant().plus(UNTIL_ALL_HEARD));
        }

        /** Own pages go first, or the cache would fetch an old one again; whatever those are made of has heard of the changes already. */
        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                return;
            }
            changes.forEach(pages::drop);
            if (withdrawn) {
                send(keys);
            } else {
                sendSoon(keys);
            }
        }
    }
}
