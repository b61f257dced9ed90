package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What tests do with articles at the desk: start them, write in them, send them on and publish them. */
final class Drafts {
    private static final Pattern SAVED = Pattern.compile("Enregistré · version \\d+");
    private static final Pattern ARTICLE = Pattern.compile(".*/desk/articles/[0-9a-f-]{36}");

    private final Browsing browser;

    Drafts(Browsing browser) {
        this.browser = browser;
    }

    /** A new article with a title and one paragraph, saved; returns its address at the desk. */
    String make(String headline, String text) {
        browser.open("/desk/articles");
        browser.button("Nouvel article").first().click();
        browser.page().waitForURL(ARTICLE);
        body().waitFor();
        headline().fill(headline);
        body().click();
        browser.page().keyboard().insertText(text);
        assertThat(state()).containsText("Enregistré");
        assertThat(browser.page().getByText(SAVED)).isVisible();
        return browser.page().url();
    }

    /** Makes an article and puts it online as the editor who is signed in; returns its address at the desk. */
    String publish(String headline, String text) {
        String address = make(headline, text);
        file("Monde");
        online();
        return address;
    }

    /** Files the open article in a section. */
    void file(String section) {
        tab("Habillage").click();
        browser.select("Rubrique", section);
        browser.button("Enregistrer l’habillage").click();
        assertThat(browser.notice("L’habillage est enregistré.")).isVisible();
    }

    /** Publishes the open article, taking every open point upon oneself. */
    void online() {
        browser.button("Publier…").click();
        pass();
        browser.inDialog("Publier").click();
        assertThat(chip("En ligne")).isVisible();
    }

    /** Passes the open points of the gate where there are any. */
    void pass() {
        browser.inDialog("Publier").waitFor();
        List<Locator> points =
                browser.dialog().locator(".v-gate li vaadin-select").all();
        for (Locator point : points) {
            point.click();
            Locator reason = browser.page()
                    .locator("vaadin-select-item:visible")
                    .getByText("Confirmée par la source")
                    .first();
            reason.waitFor();
            reason.dispatchEvent("click");
            browser.page()
                    .waitForCondition(() ->
                            browser.page().locator("vaadin-select[opened]").count() == 0);
        }
    }

    void open(String address) {
        browser.page().navigate(address);
        body().waitFor();
        assertThat(body()).not().isEmpty();
    }

    Locator body() {
        return browser.page().locator("verbatim-article-editor .ProseMirror");
    }

    Locator headline() {
        return browser.page().locator("verbatim-article-editor textarea[name=headline]");
    }

    /** What the editor says of its own saving. */
    Locator state() {
        return browser.page().locator("verbatim-article-editor .v-save");
    }

    Locator chip(String state) {
        return browser.page().locator(".v-header .v-chip").getByText(state).first();
    }

    Locator tab(String name) {
        return browser.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    Locator panel() {
        return browser.page().locator("verbatim-sources-panel");
    }

    Locator findings(String words) {
        return panel().locator("verbatim-finding-card").filter(new Locator.FilterOptions().setHasText(words));
    }
}
