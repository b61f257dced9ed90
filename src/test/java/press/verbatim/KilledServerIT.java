package press.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.security.TestStaff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills the server while an editor saves over the desk's data, starts it again on the same file, and looks for every save it had confirmed. */
class KilledServerIT {
    private static final int ENOUGH = 120;
    private static final String PASSWORD = "un mot de passe assez long";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data;

    private final HttpClient editor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void everySaveTheServerConfirmedIsThereAfterItWasKilled() throws Exception {
        ArticleId article = prepare();
        AtomicInteger confirmed = new AtomicInteger();
        Process server = server();
        try {
            String desk = "http://localhost:" + port(server) + "/desk-api";
            CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> save(desk, article, confirmed));
            while (confirmed.get() < ENOUGH && !saving.isDone()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } finally {
            server.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        assertThat(server.exitValue()).as("killed, not ended").isNotZero();
        assertThat(confirmed).hasValueGreaterThanOrEqualTo(ENOUGH);
        assertThat(lastSaved(article)).isGreaterThanOrEqualTo(confirmed.get());
    }

    private ArticleId prepare() {
        try (ConfigurableApplicationContext application = application()) {
            SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
            ArticleId article = application.getBean(ArticleFixture.class).draftBy(TestStaff.REPORTER);
            application
                    .getBean(JdbcTemplate.class)
                    .update(
                            "insert into staff (id, version, email, display_name, password_hash, roles, disabled, created_at)"
                                    + " values (?, 0, 'maud@exemple.test', 'Maud Berthier', ?, 'EDITOR', false,"
                                    + " current_timestamp)",
                            TestStaff.EDITOR.id().value(),
                            application.getBean(PasswordEncoder.class).encode(PASSWORD));
            return article;
        }
    }

    private int lastSaved(ArticleId article) {
        try (ConfigurableApplicationContext application = application()) {
            String body = application
                    .getBean(JdbcTemplate.class)
                    .queryForObject("select body from article where id = ?", String.class, article.value());
            Matcher number = Pattern.compile("<p>(\\d+) ").matcher(String.valueOf(body));
            return number.find() ? Integer.parseInt(number.group(1)) : 0;
        }
    }

    /** Saves one text after the other, each based on the one before, until the server is gone. */
    private void save(String desk, ArticleId article, AtomicInteger confirmed) {
        try {
            signIn(desk);
            JsonNode session = session(desk);
            String address = desk + "/articles/" + article;
            for (int number = 1; ; number++) {
                String body = JSON.writeValueAsString(
                        new Save(number - 1, "<p>" + number + " " + "é".repeat(20_000) + "</p>"));
                HttpResponse<String> answer = editor.send(
                        to(address)
                                .header(
                                        session.path("csrfHeader").asString(),
                                        session.path("csrfToken").asString())
                                .PUT(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                confirmed.set(number);
            }
        } catch (IOException killed) {
            assertThat(confirmed).hasPositiveValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signIn(String desk) throws IOException, InterruptedException {
        JsonNode session = session(desk);
        HttpRequest attempt = to(desk + "/session")
                .header(
                        session.path("csrfHeader").asString(),
                        session.path("csrfToken").asString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(new Attempt("maud@exemple.test", PASSWORD))))
                .build();
        assertThat(editor.send(attempt, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private JsonNode session(String desk) throws IOException, InterruptedException {
        return JSON.readTree(editor.send(to(desk + "/session").build(), BodyHandlers.ofString())
                .body());
    }

    private record Attempt(String email, String password) {}

    private record Copy(String kicker, String headline, String lead, String body) {}

    private record Save(int baseVersion, Copy copy) {
        Save(int baseVersion, String body) {
            this(baseVersion, new Copy("", "Titre", "", body));
        }
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json");
    }

    private Process server() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Verbatim.class.getName()));
        command.addAll(arguments());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private ConfigurableApplicationContext application() {
        return new SpringApplicationBuilder(Verbatim.class).run(arguments().toArray(String[]::new));
    }

    /** The database address is the one the application ships with. */
    private List<String> arguments() {
        return List.of(
                "--server.port=0",
                "--verbatim.demo=false",
                "--verbatim.door=false",
                "--vaadin.productionMode=true",
                "--verbatim.data=" + data);
    }

    private static int port(Process server) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher started = PORT.matcher(line);
            if (started.find()) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(ignored -> {}));
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IllegalStateException("the server did not start");
    }
}
