package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever is slow, or says nothing, is cut off in time and holds nobody up. */
class SlowClientsTests extends RealServerTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> crowd = new ArrayList<>();

    @AfterEach
    void everybodyGoes() throws IOException {
        for (Socket socket : crowd) {
            socket.close();
        }
        people.close();
    }

    @Test
    void aHeadThatNeverEndsIsCutOff() throws Exception {
        try (Socket socket = http().open()) {
            say(socket, "GET / HTTP/1.1\r\nHost: loc");
            assertThat(RawHttp.read(socket).text()).doesNotContain("200");
        }
    }

    @Test
    void aConnectionThatSaysNothingIsCutOff() throws Exception {
        try (Socket socket = http().open()) {
            assertThat(RawHttp.read(socket).text()).isEmpty();
        }
    }

    @Test
    void aBodyThatNeverComesIsCutOff() throws Exception {
        try (Socket socket = http().open()) {
            say(
                    socket,
                    "POST /newsletter HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: 1000\r\n\r\nnewsletter=");
            RawHttp.Answer answer = RawHttp.read(socket);
            assertThat(answer.status()).isIn(0, 400, 403, 408);
            BadRequestsTests.discreet(answer);
        }
    }

    @Test
    void manyWhoSayNothingKeepNobodyFromReading() throws Exception {
        for (int number = 0; number < 300; number++) {
            say(opened(), "GET / HT");
        }
        assertThat(http().get("/").status()).isEqualTo(200);
    }

    /** They ask in one breath for more than fits between the two, and read nothing of it. */
    @Test
    void readersWhoNeverReadAreCutOffAndHoldNobodyUp() throws Exception {
        String address = held("Jamais lu");
        String question = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        List<CompletableFuture<Void>> cutOff = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            Socket deaf = opened();
            cutOff.add(CompletableFuture.runAsync(() -> askForEver(deaf, question.repeat(100)), people));
        }
        othersRead(address);
        for (CompletableFuture<Void> one : cutOff) {
            assertThat(one.handle((done, failure) -> failure != null).get(SOON.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    @Test
    void bodiesThatNeverComeWithAPageAtHandHoldNobodyUp() throws Exception {
        String address = held("Un corps qui ne vient pas");
        for (int number = 0; number < 8; number++) {
            say(opened(), "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx");
        }
        othersRead(address);
    }

    private Socket opened() throws IOException {
        Socket socket = http().open();
        crowd.add(socket);
        return socket;
    }

    private void othersRead(String address) throws Exception {
        for (int number = 0; number < 20; number++) {
            assertThat(http().get(address).status()).isEqualTo(200);
        }
    }

    private static void askForEver(Socket socket, String questions) {
        try {
            while (true) {
                say(socket, questions);
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void say(Socket socket, String words) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
