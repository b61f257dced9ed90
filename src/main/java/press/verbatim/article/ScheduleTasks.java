package press.verbatim.article;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.SystemUser;

/** The task that has one article go out at its time, written with the act that schedules it; one node runs it. */
@Configuration(proxyBeanMethods = false)
class ScheduleTasks {
    static final String JOB = "article.release";

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleTasks.class);
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of(JOB);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int TRIES = 5;

    static TaskInstance<Void> at(ArticleId article, Instant due) {
        return TASK.instance(article + "@" + due.getEpochSecond()).build();
    }

    @Bean
    OneTimeTask<Void> articleReleaseTask(ScheduledReleases releases, SystemUser system) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .onDeadExecutionRevive()
                .execute((due, context) -> system.run(
                        JOB,
                        () -> run(releases, due.getId(), context.getExecution().consecutiveFailures + 1 >= TRIES)));
    }

    /** @param last whether a failure without a reason is not tried again */
    static void run(ScheduledReleases releases, String instance, boolean last) {
        int at = instance.indexOf('@');
        ArticleId article = new ArticleId(UUID.fromString(instance.substring(0, at)));
        Instant due = Instant.ofEpochSecond(Long.parseLong(instance.substring(at + 1)));
        try {
            releases.release(article, due);
        } catch (Refusal refusal) {
            releases.giveBack(article, due, ScheduledReleases.Kept.because(refusal));
        } catch (NotFound gone) {
            LOG.info("Article {} is gone, there is nothing to release", article);
        } catch (RuntimeException failed) {
            if (!last) {
                throw failed;
            }
            releases.giveBack(article, due, ScheduledReleases.Kept.FAILED);
        }
    }
}
