package press.verbatim.shell;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the application once it has answered a few pages: the launcher lets Java write down what a start loads this way, over an empty
 * data folder. Not there in any other start.
 */
@Component
@ConditionalOnBooleanProperty("verbatim.rehearsal")
class Rehearsal {
    private static final List<String> PAGES = List.of("/", "/rss.xml", "/desk/login");

    private final ApplicationContext context;

    Rehearsal(ApplicationContext context) {
        this.context = context;
    }

    @EventListener
    void end(WarmUp.Done done) {
        Thread.ofPlatform().name("rehearsal").daemon(false).start(this::answerAndEnd);
    }

    private void answerAndEnd() {
        String address = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        int status = 0;
        try {
            for (String page : PAGES) {
                ask(URI.create(address + page));
            }
        } catch (IOException e) {
            status = 1;
        }
        int ended = status;
        System.exit(SpringApplication.exit(context, () -> ended));
    }

    private static void ask(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        try {
            connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
