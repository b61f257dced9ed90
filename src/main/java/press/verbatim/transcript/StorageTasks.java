package press.verbatim.transcript;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task that follows expunging; it tries again until it has been done. */
@Configuration(proxyBeanMethods = false)
class StorageTasks {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final double GROWTH = 2;

    @Bean
    OneTimeTask<Void> cleanStorageTask(StorageCleaning storage) {
        return Tasks.oneTime(StorageCleaning.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) -> storage.clean());
    }
}
