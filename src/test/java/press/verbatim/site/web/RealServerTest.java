package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.PreviewService;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Ids;
import press.verbatim.security.TestStaff;

/** What the embedded server itself answers; it waits two seconds for slow readers and writers, all such tests share one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.tomcat.connection-timeout=2s")
@ActiveProfiles("test")
abstract class RealServerTest {
    @LocalServerPort
    private int port;

    @Autowired
    PageCache cache;

    @Autowired
    ArticleFixture fixture;

    @Autowired
    private ChangeFeed changes;

    @Autowired
    private PreviewService previews;

    private RawHttp http;

    @BeforeEach
    void dial() {
        http = new RawHttp(port);
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    RawHttp http() {
        return http;
    }

    /** Puts an article online and into the cache. */
    String held(String headline) throws Exception {
        String address = address(fixture.live(headline));
        everythingIsTold();
        assertThat(http.get(address).status()).isEqualTo(200);
        assertThat(cache.held(address)).isPresent();
        return address;
    }

    String address(ArticleId article) {
        return "/article/" + TestStaff.EDITOR.does(() -> previews.draft(article).slug());
    }

    /** Waits until this node has heard of all that was done before. */
    void everythingIsTold() {
        String last = "staff:" + Ids.next();
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        changes.subscribe(heard::add);
        changes.publish(last);
        Awaitility.await().until(() -> heard.contains(last));
    }
}
