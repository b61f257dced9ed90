package press.verbatim.article;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import press.verbatim.security.SystemUser;

/** Thins the journal: autosaves are kept whole for 48 hours, then the last of each person and ten minutes. */
@Component
class JournalThinning {
    private static final Duration WHOLE = Duration.ofHours(48);
    private static final long STRETCH = Duration.ofMinutes(10).toSeconds();
    private static final Duration RETENTION_OF_TOKENS = Duration.ofDays(30);
    private static final int BATCH = 1_000;

    private final JournalRepository journal;
    private final PreviewTokenRepository tokens;
    private final TransactionOperations transactions;
    private final SystemUser system;
    private final Clock clock;

    JournalThinning(
            JournalRepository journal,
            PreviewTokenRepository tokens,
            TransactionOperations transactions,
            SystemUser system,
            Clock clock) {
        this.journal = journal;
        this.tokens = tokens;
        this.transactions = transactions;
        this.system = system;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> articleJournalThinning() {
        return Tasks.recurring("article-journal-thinning", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> system.run("article-journal-thinning", this::thin));
    }

    /** Works through what is due, a batch a transaction. */
    void thin() {
        Instant now = clock.instant();
        while (Boolean.TRUE.equals(transactions.execute(status -> thinBatch(now)))) {}
        transactions.executeWithoutResult(status -> tokens.dropExpired(now.minus(RETENTION_OF_TOKENS)));
    }

    private boolean thinBatch(Instant now) {
        List<JournalRow> due = journal.autosaves(now.minus(WHOLE), Limit.of(BATCH));
        Set<Stretch> seen = new HashSet<>();
        List<UUID> kept = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (JournalRow row : due) {
            (seen.add(Stretch.of(row)) ? kept : gone).add(row.id());
        }
        if (!kept.isEmpty()) {
            journal.markThinned(kept);
        }
        if (!gone.isEmpty()) {
            journal.drop(gone);
        }
        return due.size() == BATCH;
    }

    private record Stretch(UUID article, UUID by, long number) {
        static Stretch of(JournalRow row) {
            return new Stretch(row.article(), row.by(), Math.floorDiv(row.at().getEpochSecond(), STRETCH));
        }
    }
}
