package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.platform.ChangeFeed;

/** Two application nodes on one PostgreSQL: what one says, the other hears within two seconds. */
class TwoNodesTests {
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;

    @BeforeAll
    static void start() {
        String database = TestPostgres.newDatabase();
        one = node(database);
        other = node(database);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void theOtherNodeHearsOfAChange() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        other.getBean(ChangeFeed.class).subscribe(heard::add);
        committed(() -> one.getBean(ChangeFeed.class).publish("section:a"));
        Awaitility.await().atMost(AT_MOST).until(() -> heard.contains("section:a"));
    }

    @Test
    void nobodyHearsOfAChangeThatWasRolledBack() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        other.getBean(ChangeFeed.class).subscribe(heard::add);
        one.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            one.getBean(ChangeFeed.class).publish("section:undone");
            status.setRollbackOnly();
        });
        committed(() -> one.getBean(ChangeFeed.class).publish("section:after"));
        Awaitility.await().atMost(AT_MOST).until(() -> heard.contains("section:after"));
        assertThat(heard).doesNotContain("section:undone");
    }

    private static void committed(Runnable work) {
        one.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    private static ConfigurableApplicationContext node(String database) {
        return new SpringApplicationBuilder(Verbatim.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--verbatim.data=" + data,
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres");
    }
}
