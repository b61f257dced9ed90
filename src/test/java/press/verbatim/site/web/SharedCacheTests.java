package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Ids;
import press.verbatim.security.TestStaff;

/** With a shared cache in front that can be told what to forget, over a real connection on both sides. */
@DirtiesContext
class SharedCacheTests extends RealServerTest {
    private static final TinyCache CACHE = new TinyCache();
    private static final Duration SOON = Duration.ofSeconds(8);

    @Autowired
    private PublishingService publishing;

    @Autowired
    private SharedCache shared;

    @Autowired
    private ChangeFeed changes;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("verbatim.site.cache.purge", CACHE::address);
        registry.add("verbatim.site.cache.secret", () -> "X-Purge-Key: ouvre-toi");
    }

    @AfterAll
    static void stop() {
        CACHE.close();
    }

    @AfterEach
    void calm() {
        CACHE.refuse(0);
        CACHE.stall(0);
    }

    @Test
    void bothWaysSendTheSameKeysAndAKnownTagToo() throws Exception {
        String address = address(fixture.live("Sous deux clefs"));
        everythingIsTold();
        RawHttp.Answer cold = http().get(address);
        assertThat(cache.held(address)).isPresent();
        RawHttp.Answer kept = http().get(address);
        assertThat(kept.headers()).isEqualTo(cold.headers());
        RawHttp.Answer known = http().get(address, "If-None-Match: " + kept.header("ETag"));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.header(SharedCache.KEYS)).isEqualTo(kept.header(SharedCache.KEYS));
        assertThat(known.header("Cache-Control"))
                .isEqualTo("max-age=0, must-revalidate, public, s-maxage=5, stale-while-revalidate=30");
    }

    @Test
    void theKeysNameNothing() throws Exception {
        ArticleId article = fixture.live("Rien n’est dit");
        String header = http().get(address(article)).header(SharedCache.KEYS);
        assertThat(header).doesNotContain(article.value().toString()).matches("[0-9a-f]{12}( [0-9a-f]{12})+");
        assertThat(header.length()).isLessThan(600);
        assertThat(keys("article:" + article)).isSubsetOf(TinyCache.keys(header));
    }

    @Test
    void errorsAndThePagesOfTheDeskCarryNoKey() throws Exception {
        assertThat(http().get("/rien-de-tel").header(SharedCache.KEYS)).isEmpty();
        assertThat(http().get("/desk/login").header(SharedCache.KEYS)).isEmpty();
    }

    @Test
    void aPageOnTooManyKeysIsForgottenWithAnyChange() {
        Set<String> many =
                IntStream.range(0, 500).mapToObj(one -> "photo:" + one).collect(Collectors.toSet());
        String header = shared.head(many).get(SharedCache.KEYS);
        assertThat(header).hasSizeLessThan(30);
        assertThat(TinyCache.keys(header)).containsAnyElementsOf(TinyCache.keys(shared.purging(Set.of("front"))));
        assertThat(shared.purging(many)).isEqualTo(shared.everything());
        assertThat(TinyCache.keys(header)).contains(shared.everything());
    }

    @Test
    void aPhotoIsKeptUnderItsKey() throws Exception {
        String id = Ids.next().toString();
        assertThat(TinyCache.keys(http().get("/media/" + id + "/480").header(SharedCache.KEYS)))
                .containsAll(keys("photo:" + id));
    }

    @Test
    void aTransactionIsForgottenInOneRequestAndInOneMoreWhenAllNodesHaveHeard() throws Exception {
        ArticleId article = fixture.live("Deux fois oublié");
        String key = keys("article:" + article).iterator().next();
        Awaitility.await().atMost(SOON).until(() -> CACHE.asked(key).size() == 2);
        TestStaff.EDITOR.acts(() -> {
            fixture.write(article, "Deux fois oublié, corrigé", "<p>Nouveau.</p>");
            publishing.release(article, ReleaseKind.UPDATE, "", GatePass.NONE);
        });
        Awaitility.await().atMost(SOON).until(() -> CACHE.asked(key).size() == 4);
        TinyCache.Asked last = CACHE.asked(key).getLast();
        assertThat(last.method()).isEqualTo("PURGE");
        assertThat(last.keys()).containsAll(keys("front"));
        assertThat(last.headers().getFirst("X-Purge-Key")).isEqualTo("ouvre-toi");
        assertThat(CACHE.asked(key).get(2).keys()).isEqualTo(last.keys());
        Awaitility.await().atMost(SOON).until(() -> tasks() == 0);
        assertThat(CACHE.asked(key)).hasSize(4);
    }

    @Test
    void aWithdrawnArticleIsGoneFromTheCacheBeforeTheEditorHasAnAnswer() throws Exception {
        ArticleId article = fixture.live("Retiré du cache");
        String address = address(article);
        everythingIsTold();
        assertThat(CACHE.get(address, http()).status()).isEqualTo(200);
        TestStaff.EDITOR.acts(() -> publishing.withdraw(article, "Retiré sur décision de justice."));
        assertThat(CACHE.get(address, http()).status()).isEqualTo(410);
    }

    @Test
    void whatANodeSentThatHadNotHeardYetIsForgottenToo() throws Exception {
        ArticleId article = fixture.live("Repris trop tôt");
        String address = address(article);
        everythingIsTold();
        RawHttp.Answer old = CACHE.get(address, http());
        TestStaff.EDITOR.acts(() -> publishing.withdraw(article, "Retiré."));
        CACHE.put(address, old);
        Awaitility.await().atMost(SOON).until(() -> CACHE.get(address, http()).status() == 410);
    }

    @Test
    void theCacheIsAskedUntilItTakes() throws Exception {
        ArticleId article = fixture.live("Refusé d’abord par le cache");
        String address = address(article);
        everythingIsTold();
        CACHE.get(address, http());
        Awaitility.await().atMost(SOON).until(() -> tasks() == 0);
        CACHE.get(address, http());
        CACHE.refuse(2);
        TestStaff.EDITOR.acts(() -> publishing.withdraw(article, "Retiré."));
        assertThat(CACHE.get(address, http()).status()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> CACHE.get(address, http()).status() == 410);
        Awaitility.await().atMost(SOON).until(() -> tasks() == 0);
    }

    @Test
    void whatIsNotTakenForLongBecomesOnePurgeOfEverything() throws Exception {
        CACHE.refuse(4);
        changed("section:" + Ids.next());
        changed("section:" + Ids.next());
        jdbc.update("update scheduled_tasks set consecutive_failures = 4 where task_name = 'site.purge'");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> jdbc.queryForList(
                                "select task_instance from scheduled_tasks where task_name = 'site.purge'",
                                String.class)
                        .equals(List.of(PurgeTasks.EVERYTHING)));
        jdbc.update("update scheduled_tasks set execution_time = current_timestamp where task_name = 'site.purge'");
        Awaitility.await()
                .atMost(SOON)
                .until(() -> CACHE.asked(shared.everything()).stream().anyMatch(TinyCache.Asked::taken));
    }

    @Test
    void aCacheThatDoesNotAnswerHoldsNobodyForLong() throws Exception {
        ArticleId article = fixture.live("Le cache ne répond pas");
        CACHE.stall(4_000);
        long begun = System.nanoTime();
        TestStaff.EDITOR.acts(() -> publishing.withdraw(article, "Retiré."));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(3_500));
    }

    @Test
    void nothingIsForgottenForWhatWasRolledBackOrIsTheDesksAlone() {
        String undone = "section:" + Ids.next();
        String desk = "staff:" + Ids.next();
        String after = "section:" + Ids.next();
        transactions.executeWithoutResult(status -> {
            changes.publish(undone);
            status.setRollbackOnly();
        });
        changed(desk);
        changed(after);
        Awaitility.await().atMost(SOON).until(() -> asked(after).size() == 2);
        assertThat(asked(undone)).isEmpty();
        assertThat(asked(desk)).isEmpty();
    }

    @Test
    void aChangeOfTheSiteIsForgottenOnEveryPage() throws Exception {
        List<String> pages = List.of(address(fixture.live("De fond en comble")), "/", "/rectificatifs", "/rss.xml");
        everythingIsTold();
        for (String page : pages) {
            assertThat(TinyCache.keys(http().get(page).header(SharedCache.KEYS)))
                    .as(page)
                    .containsAll(keys("settings"));
        }
        int before = asked("settings").size();
        changed("settings");
        Awaitility.await().atMost(SOON).until(() -> asked("settings").size() >= before + 2);
    }

    private void changed(String key) {
        transactions.executeWithoutResult(status -> changes.publish(key));
    }

    private List<TinyCache.Asked> asked(String change) {
        return CACHE.asked(keys(change).iterator().next());
    }

    /** The key of one change, without the one that goes with all of them. */
    private Set<String> keys(String change) {
        Set<String> any = TinyCache.keys(shared.purging(Set.of()));
        return TinyCache.keys(shared.purging(Set.of(change))).stream()
                .filter(key -> !any.contains(key))
                .collect(Collectors.toSet());
    }

    private int tasks() {
        return jdbc.queryForObject(
                "select count(*) from scheduled_tasks where task_name = 'site.purge'", Integer.class);
    }
}
