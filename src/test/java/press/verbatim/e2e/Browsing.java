package press.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a test does in a browser: fresh browsers, signing in, finding things by what a person reads, and the rules of access. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class Browsing {
    static final String PASSWORD = "le mot de passe de la demonstration";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private Page page;

    abstract int port();

    @BeforeEach
    void openBrowser() {
        fresh(ColorScheme.LIGHT, WIDTH);
    }

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** A browser that knows nothing yet, in a mode and a width; the ones before stay open. */
    final Page fresh(ColorScheme mode, int width) {
        return fresh(mode, width, "fr-FR");
    }

    final Page fresh(ColorScheme mode, int width, String language) {
        return fresh(new Browser.NewContextOptions()
                .setColorScheme(mode)
                .setViewportSize(width, HEIGHT)
                .setLocale(language));
    }

    /** A browser that knows nothing yet and runs no script. */
    final void freshWithoutScript() {
        fresh(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(WIDTH, HEIGHT));
    }

    final Page fresh(Browser.NewContextOptions options) {
        BrowserContext context = Chromium.browser().newContext(options.setTimezoneId("Europe/Paris"));
        context.setDefaultTimeout(Chromium.PATIENCE);
        contexts.add(context);
        page = context.newPage();
        return page;
    }

    final Page page() {
        return page;
    }

    /** Goes on in a browser opened before. */
    final void at(Page other) {
        page = other;
    }

    final String url(String path) {
        return "http://localhost:" + port() + path;
    }

    /** Opens an address and waits until the network is quiet. */
    final void open(String path) {
        page.navigate(path.startsWith("http") ? path : url(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Opens a public page once it has the words: a change reaches readers within two seconds. */
    final void openWith(String words, String path) {
        page.waitForCondition(() -> page.request().get(url(path)).text().contains(words));
        open(path);
    }

    /** Is signed in as one of the demonstration's people, in the session that all tests share. */
    final void signIn(String name) {
        String account = port() + name;
        if (SESSIONS.containsKey(account)) {
            page.context().clearCookies();
            page.context().addCookies(SESSIONS.get(account));
        } else {
            signInAnew(name + "@demo.verbatim.test", PASSWORD);
            page.locator(".v-header h1").waitFor();
            SESSIONS.put(account, page.context().cookies());
        }
    }

    /** Signs in by the form, in a session of its own. */
    final void signInAnew(String address, String password) {
        page.context().clearCookies();
        open("/desk/login");
        page.locator("input[name=username]").fill(address);
        page.locator("input[name=password]").fill(password);
        page.locator("button.v-go").click();
        page.waitForURL(where -> !where.endsWith("/login"));
    }

    final Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    final Locator exactButton(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    final Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    final Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    final Locator dialog() {
        return page.getByRole(AriaRole.DIALOG)
                .or(page.getByRole(AriaRole.ALERTDIALOG))
                .last();
    }

    /** A button of the dialog on top. */
    final Locator inDialog(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Something said in a line of the desk's lists. */
    final Locator cell(String text) {
        return page.locator("vaadin-grid-cell-content:visible").getByText(text);
    }

    /** Picks from a combo box, by its label. */
    final void choose(String label, String value) {
        Locator box = page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .last();
        box.fill(value);
        page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .getByText(value)
                .first()
                .click();
    }

    /** Picks from a select, by its label. */
    final void select(String label, String value) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(page.locator("label").getByText(label)))
                .last()
                .click();
        Locator item =
                page.locator("vaadin-select-item:visible").getByText(value).first();
        item.waitFor();
        item.dispatchEvent("click");
        page.waitForCondition(() -> page.locator("vaadin-select[opened]").count() == 0);
    }

    /** What the desk says in passing. */
    final Locator notice(String text) {
        return page.locator("vaadin-notification-card").getByText(text).last();
    }

    /** Holds the page against the rules of WCAG 2.2 AA that a machine can check. */
    final void isAccessible() {
        assertThat(violations()).as(page.url()).isEmpty();
    }

    final List<String> violations() {
        comeToRest();
        return found(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** The same in light and dark: all rules once, those that depend on colours again. */
    final List<String> violationsInBothModes() {
        List<String> found = new ArrayList<>(violations());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        comeToRest();
        found.addAll(found(new AxeBuilder(page).withRules(List.of("color-contrast"))));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    /** Waits until no colour is on its way to another. */
    private void comeToRest() {
        page.evaluate("() => Promise.allSettled(document.getAnimations()"
                + ".filter(one => one instanceof CSSTransition).map(one => one.finished))");
    }

    /** Frames are left out: those of mails run no script, those of pages are held against the rules as pages. */
    private static List<String> found(AxeBuilder rules) {
        return rules.exclude("iframe").analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .filter(node -> !isScrollerOfTabs(rule, node))
                        .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
                .toList();
    }

    /** The part of a tab list that scrolls can be focused by script, which the rule takes for a child that is no tab. */
    private static boolean isScrollerOfTabs(Rule rule, CheckedNode node) {
        return rule.getId().equals("aria-required-children") && node.getHtml().startsWith("<vaadin-tabs");
    }
}
