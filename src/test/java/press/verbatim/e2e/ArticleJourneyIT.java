package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From a draft that quotes a transcript to its page: checked, cited, sent for review, passed with a reason, published. */
@TestMethodOrder(OrderAnnotation.class)
class ArticleJourneyIT extends BrowserTest {
    private static final String DRAFT = "Le second appel, annoté par la rédaction";
    private static final Pattern ARTICLE = Pattern.compile(".*/desk/articles/.+");

    @Test
    @Order(1)
    void anAlteredQuotationIsShownBesideItsSource() {
        signIn("reporter");
        openDraft();
        Locator panel = page().locator("verbatim-sources-panel");
        assertThat(panel.getByText("Non conforme").first()).isVisible();
        assertThat(panel.getByText("Source", new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    @Test
    @Order(2)
    void whatIsTypedIsSavedAndStillThereAfterAReload() {
        signIn("reporter");
        openDraft();
        body().click();
        page().keyboard().press("Control+Home");
        page().keyboard().type("Un mot \"cité\" : ");
        assertThat(page().getByText(Pattern.compile("Enregistré · version \\d+")))
                .isVisible();
        page().reload();
        assertThat(body()).containsText("Un mot «\u202Fcité\u202F»");
    }

    @Test
    @Order(3)
    void aDraftReachesReadersOnlyThroughAnEditor() {
        signIn("reporter");
        openDraft();
        String desk = page().url();
        button("Envoyer en relecture…").click();
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Envoyer").setExact(true))
                .click();
        assertThat(page().locator(".v-header .v-chip").getByText("En relecture"))
                .isVisible();
        fresh(com.microsoft.playwright.options.ColorScheme.DARK, 1440);
        signIn("editor");
        page().navigate(desk);
        button("Publier…").click();
        pass();
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Publier").setExact(true))
                .click();
        assertThat(page().locator(".v-header .v-chip").getByText("En ligne").first())
                .isVisible();
        open("/article/le-second-appel-annote-par-la-redaction");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(DRAFT)))
                .isVisible();
        isAccessible();
    }

    private void pass() {
        Locator points = page().locator("vaadin-checkbox-group vaadin-checkbox");
        points.first().waitFor();
        for (Locator point : points.all()) {
            point.locator("input").check();
        }
        page().getByLabel("Raison").click();
        page().locator("vaadin-select-item, vaadin-combo-box-item").first().click();
    }

    private void openDraft() {
        open("/desk/articles");
        page().getByText(DRAFT).first().click();
        page().waitForURL(ARTICLE);
        body().waitFor();
    }

    private Locator body() {
        return page().locator("verbatim-article-editor .ProseMirror");
    }
}
