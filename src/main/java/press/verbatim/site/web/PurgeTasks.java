package press.verbatim.site.web;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The task by which the shared cache is told until it says that it has forgotten, ever more rarely. What it does not take after some tries
 * becomes one task for everything, so that nothing piles up while a cache is away.
 */
@Configuration(proxyBeanMethods = false)
class PurgeTasks {
    static final String EVERYTHING = "everything";

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int TRIES = 5;
    private static final int MOST_DOUBLINGS = 8;

    private final SharedCache shared;
    private final ObjectProvider<SchedulerClient> scheduler;

    PurgeTasks(SharedCache shared, ObjectProvider<SchedulerClient> scheduler) {
        this.shared = shared;
        this.scheduler = scheduler;
    }

    @Bean
    OneTimeTask<String> purgeTask(PurgeRequests requests) {
        return Tasks.oneTime(Purges.TASK)
                .onFailure(this::again)
                .onDeadExecutionRevive()
                .execute((purge, context) -> requests.send(purge.getData(), LIMIT));
    }

    private void again(ExecutionComplete failed, ExecutionOperations<String> operations) {
        int failures = failed.getExecution().consecutiveFailures;
        Instant next = failed.getTimeDone().plus(pause(failures));
        if (failures + 1 < TRIES || failed.getExecution().getId().equals(EVERYTHING)) {
            operations.reschedule(failed, next);
        } else {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            Purges.TASK
                                    .instance(EVERYTHING)
                                    .data(shared.everything())
                                    .build(),
                            next);
            operations.remove();
        }
    }

    /** Two seconds at first, twice as long each time, eight minutes and a half at most. */
    static Duration pause(int failures) {
        return Duration.ofSeconds(2L << Math.min(failures, MOST_DOUBLINGS));
    }
}
