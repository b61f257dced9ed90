package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What a real server says to what no reader sends. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class BadRequestsTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/article/%00",
                "/article/..%2f..%2fetc/passwd",
                "/article/%2e%2e/%2e%2e/etc/passwd",
                "/article/%c3%28",
                "/article/x;jsessionid=1",
                "//article//x",
                "/article/x%0d%0aSet-Cookie:a=b",
                "/rubrique/" + "x",
                "/media/x/y",
                "/media/00000000-0000-7000-8000-000000000000/99999999999",
                "/document/x/0",
                "/document/x/99999",
                "/rectificatifs?suite=%F0%9F",
                "/confidentialite?version=x",
                "/confidentialite?version=99999999999999",
                "/apercu/x/media/y/z",
                "/\\..\\x"
            })
    void anOddAddressIsRefusedWithoutAWordAboutTheInside(String path) throws IOException {
        Answer answer = ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).as(path).isBetween(400, 499);
        discreet(answer);
    }

    @ParameterizedTest
    @CsvSource({"TRACE, 405", "PROPFIND, 405", "DELETE, 405", "POST, 405", "FOO, 501"})
    void anOddMethodIsRefused(String method, int status) throws IOException {
        Answer answer =
                ask(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).as(method).isIn(400, 403, 405, status);
        discreet(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: image/webp",
                "Accept: nonsense",
                "Accept-Encoding: zstd;q=9, \u0001",
                "Accept-Encoding: identity;q=0, *;q=0",
                "Range: bytes=0-10",
                "Range: bytes=99999999-",
                "If-None-Match: \"",
                "If-Modified-Since: yesterday",
                "Accept-Language: ../../etc"
            })
    void anOddHeaderChangesNothingOrIsRefused(String header) throws IOException {
        Answer answer = ask("GET / HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).as(header).isIn(200, 400, 406);
        discreet(answer);
    }

    @Test
    void tenMegabytesOfHeadersAreRefused() throws IOException {
        Answer answer = ask("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(10_000_000) + "\r\n\r\n");
        assertThat(answer.status()).isIn(0, 400, 431);
        discreet(answer);
        assertThat(ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aForeignHostIsNotBelieved() throws IOException {
        Answer answer = ask("GET / HTTP/1.1\r\nHost: mechant.test\r\nConnection: close\r\n\r\n");
        assertThat(answer.text()).doesNotContain("mechant.test");
    }

    private static void discreet(Answer answer) {
        assertThat(answer.text())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("Tomcat")
                .doesNotContain("Set-Cookie:");
    }

    private record Answer(int status, String text) {}

    /** Sends bytes as they are; a connection the server closed while we still wrote counts as status 0. */
    private Answer ask(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (SocketException closed) {
                return new Answer(0, "");
            }
            return read(in);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        try {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String[] words = text.split(" ", 3);
            return new Answer(words.length < 2 ? 0 : Integer.parseInt(words[1]), text);
        } catch (SocketException reset) {
            return new Answer(0, "");
        }
    }
}
