package press.verbatim.shell;

import org.springframework.beans.BeansException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** Makes the repositories once the application answers, beside the first readers: none of them waits for all queries to be read. */
@Component
class WarmUp {
    /** Told to the application once all repositories are made. */
    record Done() {}

    private final ConfigurableApplicationContext context;

    WarmUp(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .priority(Thread.MIN_PRIORITY)
                .start(this::make);
    }

    private void make() {
        try {
            context.getBeansOfType(Repository.class);
            context.publishEvent(new Done());
        } catch (BeansException e) {
            if (context.isActive()) {
                throw e;
            }
        }
    }
}
