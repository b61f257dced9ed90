package press.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
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
        properties = {
            "vaadin.productionMode=true",
            "verbatim.demo=true",
            "VERBATIM_DEMO_PASSWORD=" + BrowserTest.PASSWORD
        })
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {
    static final String PASSWORD = "le mot de passe de la demonstration";
    private static final int PATIENCE = 30_000;
    private static final Path DATA = freshFolder();

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

    @DynamicPropertySource
    static void keepDataApart(DynamicPropertyRegistry properties) {
        properties.add("verbatim.data", () -> DATA);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + DATA.resolve("db/verbatim")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE");
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("verbatim-e2e");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void openBrowser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(options());
        }
        fresh(ColorScheme.LIGHT, 1280);
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    @org.junit.jupiter.api.AfterAll
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static LaunchOptions options() {
        String given = System.getenv().getOrDefault("VERBATIM_CHROMIUM", "/usr/bin/chromium");
        return new LaunchOptions()
                .setExecutablePath(Path.of(given))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
    }

    /** A browser that knows nothing yet, in a mode and a width. */
    final void fresh(ColorScheme mode, int width) {
        fresh(new Browser.NewContextOptions().setColorScheme(mode).setViewportSize(width, 900));
    }

    /** A browser that knows nothing yet and runs no script. */
    final void freshWithoutScript() {
        fresh(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    }

    private void fresh(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(options.setLocale("fr-FR"));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    final Page page() {
        return page;
    }

    final BrowserContext browserContext() {
        return context;
    }

    final String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Opens an address and waits until the network is quiet. */
    final void open(String path) {
        page.navigate(url(path));
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    /** Signs in as one of the demonstration's people. */
    final void signIn(String name) {
        open("/desk/login");
        page.locator("input[name=username]").fill(name + "@demo.verbatim.test");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("button.v-go").click();
        page.waitForURL(address -> !address.contains("/login"));
        page.locator(".v-header h1").waitFor();
    }

    final Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    final Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Holds the page against the rules of WCAG 2.2 AA that a machine can check. */
    final void isAccessible() {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList()))
                .as(page.url())
                .isEmpty();
    }
}
