package press.verbatim.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox's two tasks: send one mail, trying again ever later, and drop old mails every night. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class SendMail {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mail.send");
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final double GROWTH = 3;
    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    OneTimeTask<Void> sendMailTask(MailDispatch dispatch) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, GROWTH))
                .onDeadExecutionRevive()
                .execute((mail, context) -> dispatch.send(UUID.fromString(mail.getId())));
    }

    @Bean
    RecurringTask<Void> tidyOutboxTask(MailDispatch dispatch) {
        return Tasks.recurring("mail.tidy", Schedules.daily(NIGHT)).execute((task, context) -> dispatch.tidy());
    }
}
