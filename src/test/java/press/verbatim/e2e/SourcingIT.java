package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is asked for their side, answers, the sentence is tied to the text, an editor meets the gate and files it all. */
class SourcingIT extends BrowserTest {
    private static final String SENTENCE = "La présidence n’a pas souhaité répondre.";
    private static final String ANSWER = "Nous ne commentons pas des enregistrements.";

    private final Drafts drafts = new Drafts(this);

    @BeforeEach
    void signIn() {
        signIn("reporter");
    }

    @Test
    void whoIsAskedAnswersAndIsFound() throws IOException {
        String desk = drafts.make("Un papier contradictoire", SENTENCE);
        drafts.file("Monde");
        ask("La présidence d’Aldria");
        Locator card = page().locator(".v-article-card").filter(new Locator.FilterOptions().setHasText("présidence"));
        assertThat(card).containsText("En attente");
        assertThat(page().getByText("Demande sans réponse ni délai")).isVisible();
        answer(card);
        assertThat(card).containsText(ANSWER);
        assertThat(card).containsText(SENTENCE);
        assertThat(page().getByText("Rien ne manque.")).isVisible();
        isAccessible();
        loseTheSentence();
        assertThat(card).containsText("Ces mots ne sont plus dans le texte");
        fresh(ColorScheme.DARK, 1280);
        signIn("editor");
        drafts.open(desk);
        passTheGate();
        filed();
    }

    @Test
    void openRequestsOfAllArticlesStandOnOneList() {
        drafts.make("Un papier qui attend", "Rien n’est encore confirmé.");
        ask("Le ministère de l’Eau");
        open("/desk/contradictoire");
        assertThat(cell("Le ministère de l’Eau")).isVisible();
        isAccessible();
        cell("Un papier qui attend").click();
        assertThat(drafts.body()).containsText("Rien n’est encore confirmé.");
    }

    private void ask(String who) {
        drafts.tab("Sourcing").click();
        button("Noter une demande…").click();
        Locator box = dialog().getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX)
                .first();
        box.fill(who);
        box.press("Enter");
        dialog().getByLabel("Questions posées").fill("Confirmez-vous ces propos ?");
        inDialog("Enregistrer").click();
        assertThat(page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void answer(Locator card) {
        drafts.body().click();
        page().keyboard().press("Control+a");
        card.getByText("Modifier").click();
        select("Suite", "A répondu");
        dialog().getByLabel("Réponse, dans ses mots").fill(ANSWER);
        inDialog("Prendre les mots sélectionnés dans le texte").click();
        assertThat(dialog().getByLabel("Phrase de l’article qui en est tirée")).hasValue(SENTENCE);
        inDialog("Enregistrer").click();
    }

    private void loseTheSentence() {
        drafts.body().click();
        page().keyboard().press("Control+a");
        page().keyboard().insertText("Tout autre chose se lit désormais ici.");
        assertThat(drafts.state()).containsText("Enregistré");
    }

    private void passTheGate() {
        button("Publier…").click();
        inDialog("Publier").waitFor();
        assertThat(dialog()).containsText("La phrase tirée d’une réponse n’est plus dans le texte");
        inDialog("Publier").click();
        assertThat(dialog()).containsText("Il reste 1 point");
        drafts.pass();
        inDialog("Publier").click();
        assertThat(drafts.chip("En ligne")).isVisible();
    }

    private void filed() throws IOException {
        drafts.tab("Sourcing").click();
        button("Constituer le dossier…").click();
        isAccessible();
        Download file = page().waitForDownload(
                        () -> dialog().getByText("Télécharger le PDF").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("dossier-un-papier-contradictoire.pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]+", " ");
            Assertions.assertThat(text).contains("Un papier contradictoire", ANSWER, "Version 1");
        }
    }
}
