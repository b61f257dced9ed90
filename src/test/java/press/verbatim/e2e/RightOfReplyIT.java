package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A reply comes, a reporter records it, an editor publishes it, a reader finds it beneath the article, and it goes again. */
class RightOfReplyIT extends BrowserTest {
    private static final String WHO = "Maître Solène Arnal";
    private static final String WORDS = "Mon client n’a signé aucun document.";

    private final Drafts drafts = new Drafts(this);

    @Test
    void whatIsRecordedIsPublishedReadAndTakenOffThePage() {
        signIn("reporter");
        String desk = drafts.make("Un papier auquel on répond", "Le ministre aurait signé mardi.");
        drafts.file("Monde");
        record();
        Assertions.assertThat(violationsInBothModes()).isEmpty();
        openRequest();

        fresh(ColorScheme.LIGHT, 1280);
        signIn("editor");
        drafts.open(desk);
        drafts.online();
        drafts.tab("Sourcing").click();
        card().getByText("Publier…").click();
        assertThat(dialog()).containsText(WORDS);
        Assertions.assertThat(violationsInBothModes()).isEmpty();
        inDialog("Publier la réponse").click();
        assertThat(card()).containsText("Publiée");

        openWith(WORDS, "/article/un-papier-auquel-on-repond");
        page().getByText("Un droit de réponse").click();
        assertThat(page().locator("section.replies")).containsText(WHO);
        Assertions.assertThat(violationsInBothModes()).isEmpty();

        drafts.open(desk);
        takeOff();
        page().waitForCondition(() -> !page().request()
                .get(url("/article/un-papier-auquel-on-repond"))
                .text()
                .contains(WORDS));
    }

    private void record() {
        drafts.tab("Sourcing").click();
        button("Enregistrer une réponse…").click();
        Locator who = dialog().getByRole(AriaRole.COMBOBOX).first();
        who.fill(WHO);
        who.press("Enter");
        dialog().getByLabel("En qualité de").fill("avocate du ministre");
        dialog().getByLabel("Texte de la réponse").fill(WORDS);
        Assertions.assertThat(violationsInBothModes()).isEmpty();
        inDialog("Enregistrer").click();
        assertThat(page().locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(card()).containsText("À décider");
    }

    private void openRequest() {
        open("/desk/contradictoire");
        assertThat(cell(WHO)).isVisible();
        assertThat(cell("Droit de réponse").first()).isVisible();
        Assertions.assertThat(violationsInBothModes()).isEmpty();
    }

    private void takeOff() {
        drafts.tab("Sourcing").click();
        card().getByText("Retirer de la page…").click();
        select("Raison", "À la demande de son auteur");
        inDialog("Retirer de la page").click();
        assertThat(card()).containsText("Retirée par son auteur");
    }

    private Locator card() {
        return page().locator(".v-sourcing .v-article-card").filter(new Locator.FilterOptions().setHasText(WHO));
    }
}
