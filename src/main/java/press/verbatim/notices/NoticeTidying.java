package press.verbatim.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Throws notices away a quarter after they were read. */
@Component
class NoticeTidying {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    private final NoticeRepository notices;
    private final TransactionOperations transactions;
    private final Clock clock;

    NoticeTidying(NoticeRepository notices, TransactionOperations transactions, Clock clock) {
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> tidyNotices() {
        return Tasks.recurring("notices.tidy", Schedules.daily(NIGHT)).execute((instance, context) -> tidy());
    }

    void tidy() {
        transactions.executeWithoutResult(
                status -> notices.deleteReadBefore(clock.instant().minus(KEPT)));
    }
}
