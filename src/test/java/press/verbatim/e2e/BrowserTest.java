package press.verbatim.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test in a real Chromium against the whole application in production mode, with demonstration content on a fresh H2 file database. All
 * such tests share one application.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "verbatim.demo=true", "VERBATIM_DEMO_PASSWORD=" + Browsing.PASSWORD
        })
abstract class BrowserTest extends Browsing {
    private static final Path DATA = freshFolder();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void keepDataApart(DynamicPropertyRegistry properties) {
        keepDataIn(properties, DATA);
    }

    static void keepDataIn(DynamicPropertyRegistry properties, Path data) {
        properties.add("verbatim.data", () -> data);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + data.resolve("db/verbatim")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE");
    }

    static Path freshFolder() {
        try {
            return Files.createTempDirectory("verbatim-e2e");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    final int port() {
        return port;
    }
}
