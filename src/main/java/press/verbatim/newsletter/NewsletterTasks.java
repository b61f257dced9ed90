package press.verbatim.newsletter;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import press.verbatim.security.SystemUser;

/** The newsletter's tasks: a lane of an edition, taking turns with other tasks, and the nightly tidying. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewsletterProperties.class)
class NewsletterTasks {
    private static final String EDITION = "newsletter.edition";
    private static final TaskDescriptor<Void> LANE = TaskDescriptor.of(EDITION);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    static TaskInstance<Void> lane(UUID edition, int lane, long run) {
        return LANE.instance(edition + ":" + lane + ":" + run).build();
    }

    @Bean
    CustomTask<Void> editionLaneTask(EditionSender sender, SystemUser system) {
        return Tasks.custom(LANE)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> system.call(EDITION, () -> turn(sender, instance, context)));
    }

    @Bean
    RecurringTask<Void> tidySubscribersTask(SubscriberTidying tidying, SystemUser system) {
        return Tasks.recurring("newsletter.tidy", Schedules.daily(NIGHT))
                .execute((instance, context) -> system.run("newsletter.tidy", tidying::tidy));
    }

    private static CompletionHandler<Void> turn(
            EditionSender sender, TaskInstance<Void> instance, ExecutionContext context) {
        String[] parts = instance.getId().split(":");
        BooleanSupplier interrupted = () -> context.getSchedulerState().isShuttingDown();
        boolean more = sender.turn(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), interrupted);
        return more
                ? new CompletionHandler.OnCompleteReschedule<>(Schedules.fixedDelay(Duration.ZERO))
                : new CompletionHandler.OnCompleteRemove<>();
    }
}
