package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real server says to what no reader sends. */
class BadRequestsTests extends RealServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/%",
                "/article/%00",
                "/article/..%2f..%2fetc/passwd",
                "/article/%2e%2e/%2e%2e/etc/passwd",
                "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/../../etc/passwd",
                "/article/..%5c..%5cetc",
                "/article/%252e%252e",
                "/article/%c3%28",
                "/article/%c0%ae%c0%ae",
                "/article/%ed%a0%80",
                "/article/x;jsessionid=1",
                "/;/;/article/x",
                "//article//x",
                "///",
                "/article/x%0d%0aSet-Cookie:a=b",
                "/article/x%0aLocation:%20http://mechant.test",
                "/rubrique/" + "x",
                "/rubrique/x/rss.xml",
                "/media/x/y",
                "/media/00000000-0000-7000-8000-000000000000/99999999999",
                "/media/../application.properties",
                "/document/x/0",
                "/document/x/-1",
                "/document/x/99999",
                "/document/x/99999999999999999999",
                "/document/x/extrait/%f0%9f%92%a9",
                "/sitemap-2026-13.xml",
                "/rectificatifs?suite=%F0%9F",
                "/rectificatifs?suite=AAAA",
                "/confidentialite?version=x",
                "/confidentialite?version=99999999999999",
                "/oembed?url=%00",
                "/oembed",
                "/apercu/x/media/y/z",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/site/../application.properties",
                "/\\..\\x",
                "/actuator/env",
                "/h2-console"
            })
    void anOddAddressIsRefusedWithoutAWordAboutTheInside(String path) throws IOException {
        RawHttp.Answer answer = http().get(path);
        assertThat(answer.status()).as(path).isBetween(400, 499);
        discreet(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 7_000, 9_000, 100_000})
    void aVeryLongAddressIsRefused(int length) throws IOException {
        RawHttp.Answer answer = http().get("/article/" + "a".repeat(length));
        assertThat(answer.status()).isIn(0, 400, 404, 414, 431);
        discreet(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE, 405",
        "PROPFIND, 405",
        "DELETE, 405",
        "POST, 405",
        "PUT, 405",
        "PATCH, 405",
        "CONNECT, 501",
        "FOO, 501",
        "get, 501",
        "G\u00c9T, 501",
        "'', 400"
    })
    void anOddMethodIsRefused(String method, int status) throws IOException {
        RawHttp.Answer answer = http().lines(method + " / HTTP/1.1", "Host: localhost", "Content-Length: 0");
        assertThat(answer.status()).as(method).isIn(400, 403, 405, status);
        discreet(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: image/webp",
                "Accept: application/json",
                "Accept: nonsense",
                "Accept: */*;q=0",
                "Accept: text/html;q=abc",
                "Accept-Encoding: zstd;q=9, \u0001",
                "Accept-Encoding: identity;q=0, *;q=0",
                "Accept-Charset: utf-7",
                "Range: bytes=0-10",
                "Range: bytes=99999999-",
                "Range: bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8,9-9",
                "If-None-Match: \"",
                "If-Match: \"nothing\"",
                "If-Modified-Since: yesterday",
                "If-Unmodified-Since: Sat, 01 Jan 2000 00:00:00 GMT",
                "Accept-Language: ../../etc",
                "Cookie: verbatim_desk=../../x; a=\u0000",
                "X-Forwarded-Host: mechant.test",
                "X-Original-URL: /desk",
                "Expect: 200-nothing",
                "Upgrade: websocket",
                "Content-Type: multipart/form-data"
            })
    void anOddHeaderChangesNothingOrIsRefused(String header) throws IOException {
        for (String address : new String[] {"/", "/confidentialite", "/nul-ne-l-a-ecrit"}) {
            RawHttp.Answer answer = http().get(address, header);
            assertThat(answer.status()).as(header).isIn(200, 304, 400, 404, 406, 412, 417);
            discreet(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: -1",
                "Content-Length: +5",
                "Content-Length: 5, 6",
                "Content-Length: 99999999999999999999",
                "Content-Length: 0x5",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\u000bchunked",
                "Host: other.test",
                "Host : localhost",
                "No colon at all",
                "Name\u0000: x",
                "Name: x\u0000y",
                " folded: x"
            })
    void aRequestThatCouldBeReadInTwoWaysIsRefusedAndTheConnectionClosed(String line) throws IOException {
        String hidden = "GET /article/cache HTTP/1.1\r\nHost: localhost\r\n\r\n";
        RawHttp.Answer answer =
                http().ask("POST /newsletter HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\n\r\n0\r\n\r\n" + hidden);
        assertThat(answer.status()).as(line).isIn(0, 400, 501);
        assertThat(answer.count()).as(line).isLessThanOrEqualTo(1);
        discreet(answer);
    }

    @Test
    void aBodyWithTwoLengthsIsNeverTwoRequests() throws IOException {
        String hidden = "GET /article/cache HTTP/1.1\r\nHost: localhost\r\n\r\n";
        RawHttp.Answer answer = http().ask("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);
        assertThat(answer.status()).isIn(400, 405);
        assertThat(answer.count()).isEqualTo(1);
        discreet(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTQ/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: \r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET http://mechant.test/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET x HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0000\u0000\u0000\u0000\r\n\r\n"
            })
    void aLineThatIsNoRequestIsRefused(String request) throws IOException {
        RawHttp.Answer answer = http().ask(request);
        assertThat(answer.status()).as(request).isIn(0, 400, 404, 505);
        assertThat(answer.text()).doesNotContain("mechant.test");
        discreet(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: ", "Cookie: a=", "Host: ", "Accept: "})
    void tenMegabytesOfHeadersAreRefused(String name) throws IOException {
        RawHttp.Answer answer = http().ask("GET / HTTP/1.1\r\n" + name + "x".repeat(10_000_000) + "\r\n\r\n");
        assertThat(answer.status()).isIn(0, 400, 431);
        discreet(answer);
        assertThat(http().get("/").status()).isEqualTo(200);
    }

    @Test
    void thousandsOfHeadersAreRefused() throws IOException {
        RawHttp.Answer answer =
                http().ask("GET / HTTP/1.1\r\nHost: localhost\r\n" + "A: b\r\n".repeat(100_000) + "\r\n");
        assertThat(answer.status()).isIn(0, 400, 431);
        discreet(answer);
    }

    @Test
    void aForeignHostIsNotBelieved() throws IOException {
        RawHttp.Answer answer = http().lines("GET / HTTP/1.1", "Host: mechant.test", "X-Forwarded-Host: mechant.test");
        assertThat(answer.text()).doesNotContain("mechant.test");
    }

    @Test
    void whatIsNotThereTakesNoMemory() throws IOException {
        http().get("/");
        long bytes = cache.bytes();
        for (int number = 0; number < 200; number++) {
            http().get("/article/rien-" + number);
            http().get("/?rien=" + number);
            http().get("/rubrique/rien-" + number + "?suite=" + number);
        }
        assertThat(cache.bytes()).isEqualTo(bytes);
    }

    static void discreet(RawHttp.Answer answer) {
        assertThat(answer.text())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("Tomcat")
                .doesNotContain("org.springframework")
                .doesNotContain("Set-Cookie:");
    }
}
