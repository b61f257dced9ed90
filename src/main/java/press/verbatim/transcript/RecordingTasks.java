package press.verbatim.transcript;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task that sees to it that a recording which was given up is gone; it tries again until it is. */
@Configuration(proxyBeanMethods = false)
class RecordingTasks {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final double GROWTH = 2;

    @Bean
    OneTimeTask<Void> destroyRecordingTask(RecordingFiles files) {
        return Tasks.oneTime(RecordingFiles.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) -> files.destroy(UUID.fromString(task.getId())));
    }
}
