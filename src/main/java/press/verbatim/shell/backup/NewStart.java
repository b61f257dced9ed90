package press.verbatim.shell.backup;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Ends the application in good order with the exit status by which the launcher knows to start it again. */
@Component
class NewStart {
    static final int STATUS = 75;

    private final ApplicationContext context;

    NewStart(ApplicationContext context) {
        this.context = context;
    }

    void ask() {
        thread(() -> System.exit(SpringApplication.exit(context, () -> STATUS))).start();
    }

    /** No daemon, though orders come on daemons: else the process ends by itself, with status 0, once the application is closed. */
    static Thread thread(Runnable end) {
        return Thread.ofPlatform().name("new-start").daemon(false).unstarted(end);
    }
}
