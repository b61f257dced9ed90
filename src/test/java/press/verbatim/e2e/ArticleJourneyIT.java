package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a blank article to its page: written, held against its sources, cited, sent for review, sent back, published, changed. */
class ArticleJourneyIT extends BrowserTest {
    private static final String SOURCE = "Second appel, 29 octobre";

    private final Drafts drafts = new Drafts(this);

    @BeforeEach
    void signIn() {
        signIn("reporter");
    }

    @Test
    void whatIsTypedIsSetInFrenchSavedAndStillThereAfterAReload() {
        drafts.make("Un titre \"cité\"", "");
        drafts.body().click();
        page().keyboard().type("Un mot \"cité\", puis l'autre.");
        assertThat(page().getByText(Pattern.compile("Enregistré · version \\d+")))
                .isVisible();
        assertThat(drafts.state()).containsText("Enregistré");
        page().reload();
        assertThat(drafts.body()).hasText("Un mot «\u202Fcité\u202F», puis l’autre.");
        assertThat(page().locator("verbatim-article-editor .v-counts")).containsText("signes");
    }

    @Test
    void anAlteredQuotationIsShownBesideItsSourceAndMendedInOneClick() {
        withSource("Il a dit «\u202FI will leave a copy. I will read it to him and he takes notes.\u202F»");
        Locator finding = drafts.findings("Non conforme").first();
        assertThat(finding.locator(".v-line").first()).containsText("Source");
        assertThat(finding.locator("del")).containsText("not");
        finding.getByText("Reprendre la source").click();
        assertThat(drafts.body()).containsText("I will not leave a copy.");
        assertThat(drafts.findings("Conforme").first()).isVisible();
    }

    @Test
    void aQuotationIsCitedAndAnExcerptEmbeddedByTheKeyboardAlone() {
        withSource("Il répond\u00A0: ");
        Keyboard keys = page().keyboard();
        drafts.body().click();
        keys.press("Control+End");
        keys.press("Control+Shift+S");
        assertThat(page().locator("verbatim-transcript-reader")).isFocused();
        keys.press("ArrowRight");
        keys.press("Control+ArrowDown");
        keys.press("Control+a");
        assertThat(drafts.panel().locator(".v-picked")).containsText("Still there.");
        keys.press("c");
        assertThat(drafts.body())
                .containsText("«\u202FStill there. We meet them again tomorrow, the whole day.\u202F»");
        assertThat(drafts.body()).isFocused();
        keys.press("Control+Shift+S");
        assertThat(page().locator("verbatim-transcript-reader")).isFocused();
        keys.press("e");
        assertThat(drafts.body().locator("[data-excerpt]")).isVisible();
        assertThat(drafts.panel().getByText("1 citation").first()).isVisible();
    }

    @Test
    void relatedArticlesAreFoundOrderedExplainedAndLinkedBack() {
        drafts.make("Un papier qui renvoie à d’autres", "Trois phrases. Sans rien. De plus.");
        drafts.tab("Habillage").click();
        relate("Qui est Ioulian Ouvarov");
        relate("Aldria : le texte public");
        Locator cards = page().locator(".v-article-card:has(vaadin-select)");
        assertThat(cards).hasCount(2);
        button("Monter : Aldria : le texte public").click();
        assertThat(cards.first()).containsText("Aldria : le texte public");
        cards.first().getByLabel("Pourquoi, pour les lecteurs").fill("Le plan, ligne à ligne.");
        button("Lier en retour : Aldria : le texte public").click();
        assertThat(notice("L’autre article renvoie à celui-ci.")).isVisible();
        page().reload();
        drafts.tab("Habillage").click();
        assertThat(cards.first().getByLabel("Pourquoi, pour les lecteurs")).hasValue("Le plan, ligne à ligne.");
    }

    @Test
    void aSlipOfGrammarIsFoundLaterAndMendedInOneClick() {
        drafts.make("Un goûter", "Les enfants mange une pomme.");
        Locator grammar = drafts.panel().locator("verbatim-grammar");
        Locator proposal = grammar.getByText("mangent", new Locator.GetByTextOptions().setExact(true));
        assertThat(proposal).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        proposal.click();
        assertThat(drafts.body()).hasText("Les enfants mangent une pomme.");
        assertThat(grammar)
                .containsText("Rien à signaler.", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    @Test
    void aLinkIsSuggestedWithItsReason() {
        withSource("Un texte qui cite le second appel.");
        page().reload();
        drafts.tab("Habillage").click();
        assertThat(page().locator(".v-article-why")
                        .getByText("S’appuie aussi sur « " + SOURCE)
                        .first())
                .isVisible();
    }

    @Test
    void aDraftReachesReadersOnlyThroughAnEditorWhoMaySendItBack() {
        String desk = drafts.make("Un papier relu deux fois", "Le texte du papier relu.");
        drafts.file("Monde");
        submit();
        signInOn("editor", desk);
        button("Renvoyer…").click();
        dialog().locator("textarea").fill("Il manque une source.");
        inDialog("Renvoyer").click();
        assertThat(drafts.chip("Brouillon")).isVisible();
        signInOn("reporter", desk);
        drafts.tab("Échanges").click();
        assertThat(page().getByText("Il manque une source.")).isVisible();
        submit();
        signInOn("editor", desk);
        drafts.online();
        openWith("Le texte du papier relu.", "/article/un-papier-relu-deux-fois");
        assertThat(heading("Un papier relu deux fois")).isVisible();
        isAccessible();
    }

    @Test
    void aLiveArticleChangesAsUpdateOrCorrectionSayingSo() {
        signIn("editor");
        String desk = drafts.publish("Un papier qui change", "Première leçon.");
        change(desk, "Deuxième leçon.", "Mise à jour", "Une réaction ajoutée.");
        assertThat(page().locator("main")).containsText("Mis à jour le");
        change(desk, "Troisième leçon.", "Rectificatif", "Le nombre était faux.");
        assertThat(page().locator("main")).containsText("Le nombre était faux.");
        openWith("Le nombre était faux.", "/rectificatifs");
        change(desk, "Quatrième leçon.", "Coquille", "");
    }

    @Test
    void thePreviewFollowsTheTextInBothModesAndThreeWidths() {
        drafts.make("Un papier en aperçu", "Avant.");
        exactButton("Aperçu").click();
        var frame = page().frameLocator(".v-article-preview iframe");
        assertThat(frame.locator("h1")).hasText("Un papier en aperçu");
        drafts.body().click();
        page().keyboard().press("Control+End");
        page().keyboard().type(" Après.");
        assertThat(frame.locator("main")).containsText("Avant. Après.");
        select("Mode", "Foncé");
        assertThat(frame.locator("html")).hasAttribute("data-mode", "dark");
        for (String screen : new String[] {"Téléphone", "Ordinateur", "Tablette"}) {
            select("Écran", screen);
            assertThat(frame.locator("h1")).isVisible();
        }
    }

    private void withSource(String text) {
        drafts.make("Un papier et sa source", text);
        page().getByLabel("Lier une transcription").fill("Second appel");
        drafts.panel().getByLabel("Lier " + SOURCE).first().click();
        drafts.panel().getByText(SOURCE).first().click();
        drafts.panel().getByText("Still there. We meet them").first().waitFor();
    }

    private void relate(String title) {
        page().getByLabel("Chercher un article à lier").fill(title);
        button("Ajouter : " + title).first().click();
        assertThat(button("Retirer : " + title)).isVisible();
    }

    private void submit() {
        button("Envoyer en relecture…").click();
        inDialog("Envoyer").click();
        assertThat(drafts.chip("En relecture")).isVisible();
    }

    private Page signInOn(String name, String desk) {
        fresh(ColorScheme.DARK, 1440);
        signIn(name);
        drafts.open(desk);
        return page();
    }

    private void change(String desk, String text, String kind, String note) {
        drafts.open(desk);
        drafts.body().click();
        page().keyboard().press("Control+End");
        page().keyboard().type(" " + text);
        button("Publier les changements…").click();
        page().locator("vaadin-radio-button").getByText(kind).first().click();
        if (!note.isEmpty()) {
            field("Ce que la page dit aux lecteurs").fill(note);
        }
        inDialog("Publier").click();
        assertThat(notice("L’article est en ligne.")).isVisible();
        openWith(text, "/article/un-papier-qui-change");
    }
}
