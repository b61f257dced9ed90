package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.SchedulingService;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.ChangeLog;
import press.verbatim.platform.Ids;
import press.verbatim.security.TestStaff;
import press.verbatim.site.theme.ThemeFixture;

/** Two application nodes on one PostgreSQL: what one says, the other hears within two seconds. */
class TwoNodesTests {
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private static final HttpClient READER = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;

    @BeforeAll
    static void start() {
        String database = TestPostgres.newDatabase();
        one = node(database, context -> {});
        SecurityContextHolderStrategy acting = one.getBean(SecurityContextHolderStrategy.class);
        other = node(
                database,
                context -> context.registerBean(
                        "actingInBoth",
                        SecurityContextHolderStrategy.class,
                        () -> acting,
                        bean -> bean.setPrimary(true)));
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

    @Test
    void readersOfTheOtherNodeGetWhatIsPublishedHereAndWhatIsChanged() {
        ArticleFixture fixture = one.getBean(ArticleFixture.class);
        PublishingService publishing = one.getBean(PublishingService.class);
        actIn(one);
        ArticleId article = fixture.writtenBy(TestStaff.REPORTER, "Publié ici");
        assertThat(read("/article/publie-ici").statusCode()).isEqualTo(404);
        assertThat(read("/").body()).doesNotContain("Publié ici");
        TestStaff.EDITOR.acts(() -> publishing.publish(article, GatePass.NONE));
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> read("/article/publie-ici").body().contains("<h1>Publié ici</h1>")
                        && read("/").body().contains("Publié ici"));
        TestStaff.EDITOR.acts(() -> {
            fixture.write(article, "Corrigé ici", "<p>Autre texte.</p>");
            publishing.release(article, ReleaseKind.TYPO, "", GatePass.NONE);
        });
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> read("/article/publie-ici").body().contains("<h1>Corrigé ici</h1>")
                        && read("/").body().contains("Corrigé ici"));
    }

    @Test
    void aScheduledArticleGoesOutOnceAndOnBothNodes() {
        actIn(one);
        ArticleId article = one.getBean(ArticleFixture.class).writtenBy(TestStaff.REPORTER, "À l’heure dite");
        TestStaff.EDITOR.acts(() -> one.getBean(SchedulingService.class)
                .schedule(article, Instant.now().plus(Duration.ofHours(2)), null, "", GatePass.NONE));
        JdbcTemplate database = one.getBean(JdbcTemplate.class);
        database.update("update scheduled_tasks set execution_time = now() where task_name = 'article.release'");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> read("/article/a-l-heure-dite").statusCode() == 200);
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> database.queryForObject(
                                "select count(*) from scheduled_tasks where task_name = 'article.release'",
                                Integer.class)
                        == 0);
        assertThat(database.queryForObject(
                        "select count(*) from article_revision where article_id = ?", Integer.class, article.value()))
                .isEqualTo(1);
    }

    @Test
    void aWithdrawalReachesTheOtherNode() {
        actIn(one);
        ArticleId article = one.getBean(ArticleFixture.class).live("À retirer partout");
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> read("/article/a-retirer-partout").statusCode() == 200);
        TestStaff.EDITOR.acts(() -> one.getBean(PublishingService.class).withdraw(article, "Retiré."));
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> read("/article/a-retirer-partout").statusCode() == 410);
    }

    @Test
    void readersOfTheOtherNodeFindWhatIsPublishedHereAndNotWhatIsWithdrawn() {
        actIn(one);
        ArticleId article = one.getBean(ArticleFixture.class).live("Palimpseste trouvé partout");
        String address = "/article/palimpseste-trouve-partout";
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> read("/recherche?q=palimpseste").body().contains(address));
        TestStaff.EDITOR.acts(() -> one.getBean(PublishingService.class).withdraw(article, "Retiré."));
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> !read("/recherche?q=palimpseste").body().contains(address));
    }

    @Test
    void aNodeKnowsWhatItMissedSinceAChangeAndForgetsWhatIsNotItsOwn() {
        ChangeLog log = other.getBean(ChangeLog.class);
        committed(() -> one.getBean(ChangeFeed.class).publish("section:before"));
        UUID last = log.last().orElseThrow();
        committed(() -> one.getBean(ChangeFeed.class).publish("section:missed"));
        assertThat(log.since(last)).hasValueSatisfying(keys -> assertThat(keys).contains("section:missed"));
        assertThat(log.since(Ids.next())).isEmpty();
    }

    @Test
    void aThemeReleasedHereIsWornThere() {
        actIn(one);
        assertThat(read("/").body()).doesNotContain(ThemeFixture.WINE.light());
        one.getBean(ThemeFixture.class).released(choices -> ThemeFixture.with(choices, ThemeFixture.WINE));
        Awaitility.await()
                .atMost(AT_MOST)
                .until(() -> read("/").body().contains(ThemeFixture.WINE.light())
                        && read("/confidentialite").body().contains(ThemeFixture.WINE.light()));
    }

    private static HttpResponse<String> read(String address) {
        String port = other.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        try {
            return READER.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who is signed in is static: it is told to one of the two applications at a time. */
    private static void actIn(ConfigurableApplicationContext node) {
        SecurityContextHolder.setContextHolderStrategy(node.getBean(SecurityContextHolderStrategy.class));
    }

    private static void committed(Runnable work) {
        one.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    /** Who acts is kept in one place for a whole Java machine: both nodes have to look there, or a job finds nobody on one of them. */
    private static ConfigurableApplicationContext node(String database, Consumer<GenericApplicationContext> before) {
        return new SpringApplicationBuilder(Verbatim.class)
                .profiles("test")
                .initializers(context -> before.accept((GenericApplicationContext) context))
                .run(
                        "--server.port=0",
                        "--verbatim.data=" + data,
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres");
    }
}
