package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.article.ArticleId;
import press.verbatim.article.PublishingService;
import press.verbatim.security.TestStaff;

/** A page at hand, answered before the application is asked, is the same answer as a cold one, whatever the reader sends with it. */
class HeldPagesTests extends RealServerTest {
    private static final String GZIP = "Accept-Encoding: gzip";

    @Autowired
    private PublishingService publishing;

    @Test
    void aKeptPageIsTheSameAnswerAsAColdOne() throws Exception {
        String address = address(fixture.live("Deux fois la même"));
        everythingIsTold();
        RawHttp.Answer cold = http().get(address);
        assertThat(cache.held(address)).isPresent();
        RawHttp.Answer kept = http().get(address);
        assertThat(kept.body()).isEqualTo(cold.body()).contains("Deux fois la même");
        assertThat(kept.headers()).isEqualTo(cold.headers());
        assertThat(kept.head())
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Permissions-Policy:")
                .contains("Cross-Origin-Opener-Policy: same-origin")
                .contains("Cross-Origin-Resource-Policy: same-origin")
                .contains("Content-Type: text/html;charset=UTF-8")
                .doesNotContain("Set-Cookie")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void sharedCachesMayAnswerForFiveSecondsAndReadersAskEveryTime() throws Exception {
        String head = http().get(held("Cinq secondes")).head();
        assertThat(head).contains("s-maxage=5").contains("max-age=0").contains("Vary: Accept-Encoding");
        assertThat(head).doesNotContain("stale-while-revalidate");
    }

    @Test
    void aKnownTagIsAnsweredWith304InBothForms() throws Exception {
        String address = held("Étiquettes");
        String plain = http().get(address).header("ETag");
        String compressed = http().get(address, GZIP).header("ETag");
        assertThat(compressed).isNotEqualTo(plain).startsWith("\"");
        RawHttp.Answer known = http().get(address, "If-None-Match: " + plain);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.header("ETag")).isEqualTo(plain);
        assertThat(http().get(address, GZIP, "If-None-Match: \"x\", " + compressed)
                        .status())
                .isEqualTo(304);
        assertThat(http().get(address, "If-None-Match: " + compressed).status()).isEqualTo(200);
    }

    @Test
    void headHasTheHeadersAndNoBody() throws Exception {
        String address = held("Tête seule");
        String length = http().get(address).header("Content-Length");
        RawHttp.Answer head = http().lines("HEAD " + address + " HTTP/1.1", "Host: localhost");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(length);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8, *;q=0.1", "x-gzip", "GZIP", "gzip;q=1"
            })
    void whoeverTakesGzipGetsIt(String encodings) throws Exception {
        RawHttp.Answer answer = http().get(held("Comprimé " + encodings.hashCode()), "Accept-Encoding: " + encodings);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip;q=0", "gzip; q=0.000", "identity", "br", "deflate;q=0.5", "", "gzipped", "*;q=0", "\u00e9"
            })
    void whoeverDoesNotTakeGzipGetsPlainText(String encodings) throws Exception {
        RawHttp.Answer answer = http().get(held("Sans " + encodings.hashCode()), "Accept-Encoding: " + encodings);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.body()).startsWith("<!doctype html>");
    }

    @Test
    void queryStringsDoNotSplitTheCache() throws Exception {
        String address = held("Une seule page");
        String tag = http().get(address).header("ETag");
        long bytes = cache.bytes();
        for (String query : List.of("?utm_source=x", "?a=1&a=2", "?%00", "?", "?" + "z".repeat(2000), "?suite")) {
            assertThat(http().get(address + query).header("ETag")).as(query).isEqualTo(tag);
        }
        assertThat(cache.bytes()).isEqualTo(bytes);
    }

    @Test
    void questionsInOneBreathAreAnsweredInTheirOrder() throws Exception {
        String one = held("La première des deux");
        String other = held("La seconde des deux");
        String both = question(one) + question(other) + question(one);
        RawHttp.Answer answer = http().ask(both + "GET /rien HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.count()).isEqualTo(4);
        String text = answer.text();
        assertThat(text.indexOf("<h1>La première")).isLessThan(text.indexOf("<h1>La seconde"));
        assertThat(text.indexOf("<h1>La seconde")).isLessThan(text.lastIndexOf("<h1>La première"));
        assertThat(text.lastIndexOf("HTTP/1.1 404")).isGreaterThan(text.lastIndexOf("<h1>La première"));
    }

    @Test
    void aBodySentWithAQuestionIsNoSecondQuestion() throws Exception {
        String address = held("Un corps de trop");
        String inside = question("/rien-de-tel");
        String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + inside.length();
        RawHttp.Answer answer = http().ask(request + "\r\nConnection: close\r\n\r\n" + inside);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.count()).isEqualTo(1);
    }

    @Test
    void theOldProtocolIsAnsweredAndClosed() throws Exception {
        RawHttp.Answer answer = http().ask("GET " + held("À l’ancienne") + " HTTP/1.0\r\n\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("</html>");
    }

    @Test
    void whatTheServerRefusesIsNotAnsweredFromMemory() throws Exception {
        String address = held("Refusé d’abord");
        assertThat(http().ask("GET " + address + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
                        .status())
                .isEqualTo(400);
        assertThat(http().ask("GET " + address + " HTTP/9.9\r\nHost: a\r\n\r\n").status())
                .isEqualTo(505);
        assertThat(http().get(address, "Content-Length: 1", "Content-Length: 2").status())
                .isEqualTo(400);
    }

    @Test
    void otherMethodsGoTheLongWay() throws Exception {
        String address = held("Seulement lire");
        for (String method : List.of("POST", "PUT", "DELETE")) {
            assertThat(http().lines(method + " " + address + " HTTP/1.1", "Host: localhost", "Content-Length: 0")
                            .status())
                    .as(method)
                    .isEqualTo(405);
        }
        assertThat(http().lines("OPTIONS " + address + " HTTP/1.1", "Host: localhost")
                        .head())
                .contains("Allow:");
    }

    @Test
    void whatWasTakenOfflineIsNeverAnsweredFromMemory() throws Exception {
        ArticleId article = fixture.live("Retiré aussitôt");
        String address = address(article);
        everythingIsTold();
        http().get(address);
        assertThat(cache.held(address)).isPresent();
        TestStaff.EDITOR.acts(() -> publishing.depublish(article, ""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> cache.held(address).isEmpty());
        assertThat(http().get(address).status()).isEqualTo(404);
    }

    private static String question(String address) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }
}
