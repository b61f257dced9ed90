package press.verbatim.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one Chromium of all browser tests: started for the first of them, closed after the last. */
final class Chromium implements BeforeAllCallback, AutoCloseable {
    static final int PATIENCE = Integer.getInteger("verbatim.patience", 30_000);
    private static Chromium running;

    private final Playwright playwright;
    private final Browser browser;

    /** Called by JUnit, which registers the class as an extension; only the running one holds a browser. */
    Chromium() {
        playwright = null;
        browser = null;
    }

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright.chromium().launch(options());
    }

    static Browser browser() {
        return running.browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(Chromium.class)).computeIfAbsent("running", key -> start());
    }

    private static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        running = new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        return running;
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

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
