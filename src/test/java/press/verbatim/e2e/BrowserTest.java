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

/**
 * A test in a real Chromium against the whole application in production mode, with demonstration content on a fresh H2 file database. All
 * such tests share one application.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "verbatim.demo=true",
            "verbatim.data=target/e2e-data/${random.uuid}",
            "VERBATIM_DEMO_PASSWORD=" + BrowserTest.PASSWORD
        })
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {
    static final String PASSWORD = "le mot de passe de la demonstration";
    private static final int PATIENCE = 30_000;

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

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
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setColorScheme(mode)
                .setViewportSize(width, 900));
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
