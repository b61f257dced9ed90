package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import press.verbatim.TestPostgres;
import press.verbatim.Verbatim;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.PublishingService;
import press.verbatim.security.TestStaff;

/** One shared cache in front of two nodes on one PostgreSQL. */
class SharedCacheNodesTests {
    private static final TinyCache CACHE = new TinyCache();

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;

    @BeforeAll
    static void start() {
        String database = TestPostgres.newDatabase();
        one = node(database);
        other = node(database);
        SecurityContextHolder.setContextHolderStrategy(one.getBean(SecurityContextHolderStrategy.class));
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        CACHE.close();
    }

    @Test
    void aWithdrawalIsToldByOneNodeAndWhatTheOtherStillSentIsForgotten() throws Exception {
        ArticleId article = one.getBean(ArticleFixture.class).live("À oublier partout");
        String address = "/article/a-oublier-partout";
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> http(other).get(address).status() == 200);
        RawHttp.Answer ofTheOther = CACHE.get(address, http(other));
        assertThat(ofTheOther.header(SharedCache.KEYS))
                .isEqualTo(http(one).get(address).header(SharedCache.KEYS));
        Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> tasks() == 0);
        int before = asked(article);
        TestStaff.EDITOR.acts(() -> one.getBean(PublishingService.class).withdraw(article, "Retiré."));
        assertThat(asked(article)).isEqualTo(before + 1);
        CACHE.put(address, ofTheOther);
        Awaitility.await()
                .atMost(Duration.ofSeconds(8))
                .until(() -> CACHE.get(address, http(other)).status() == 410);
        Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> tasks() == 0);
        assertThat(asked(article)).isEqualTo(before + 2);
    }

    /** How often the cache was asked to forget an article. */
    private static int asked(ArticleId article) {
        String all = one.getBean(SharedCache.class).purging(Set.of("article:" + article));
        String any = one.getBean(SharedCache.class).purging(Set.of());
        return CACHE.asked(all.replace(any, "").strip()).size();
    }

    private static int tasks() {
        return one.getBean(JdbcTemplate.class)
                .queryForObject("select count(*) from scheduled_tasks where task_name = 'site.purge'", Integer.class);
    }

    private static RawHttp http(ConfigurableApplicationContext node) {
        return new RawHttp(node.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static ConfigurableApplicationContext node(String database) {
        return new SpringApplicationBuilder(Verbatim.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--verbatim.data=" + data,
                        "--verbatim.site.cache.purge=" + CACHE.address(),
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres");
    }
}
