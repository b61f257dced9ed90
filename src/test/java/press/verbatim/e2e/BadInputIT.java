package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is wrong is said in one sentence at the field it concerns; what was typed stays, nothing is half saved. */
class BadInputIT extends BrowserTest {
    private static final String SCRIPT =
            "<script>window.struck = true</script><img src=x onerror='window.struck = true'>";

    private final Transcripts transcripts = new Transcripts(this);
    private final Drafts drafts = new Drafts(this);

    @Test
    void aFileOfTheWrongKindAndAnEmptyOneAreNamedAsSuch() {
        signIn("reporter");
        transcripts.openImport();
        field("Titre").fill("Ce qui était déjà écrit");
        transcripts.upload("appel.pdf", "%PDF-1.7 rien", StandardCharsets.UTF_8);
        assertThat(problem()).containsText("C’est un PDF");
        transcripts.upload("appel.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(problem()).containsText("C’est une image");
        transcripts.upload("vide.txt", "", StandardCharsets.UTF_8);
        assertThat(problem()).containsText("Il n’y a pas de texte");
        assertThat(field("Titre")).hasValue("Ce qui était déjà écrit");
        assertThat(exactButton("Importer")).isDisabled();
    }

    @Test
    void pastedTextThatIsNoConversationStaysToBeMended() {
        signIn("reporter");
        transcripts.openImport();
        transcripts.paste("Rien de ce qui est attendu");
        assertThat(problem()).containsText("à la ligne 1");
        assertThat(field("Ou collez le texte")).hasValue("Rien de ce qui est attendu");
        transcripts.paste("Vera Lund: Cette fois, oui.");
        assertThat(transcripts.preview()).containsText("1 réplique");
        exactButton("Importer").click();
        assertThat(page().getByText("Choisissez une langue dans la liste.")).isVisible();
        assertThat(field("Ou collez le texte")).hasValue("Vera Lund: Cette fois, oui.");
    }

    @Test
    void windows1252IsRecognisedAndSaid() {
        signIn("reporter");
        transcripts.openImport();
        transcripts.upload("ancien.txt", "Vera Lund: Un été « brûlant » à Nîmes…\n", Charset.forName("windows-1252"));
        assertThat(transcripts.preview()).containsText("encodage windows-1252 reconnu");
        assertThat(transcripts.preview()).containsText("Un été « brûlant » à Nîmes…");
    }

    @Test
    void aCueWithoutItsEndIsListedByItsLine() {
        signIn("reporter");
        transcripts.openImport();
        transcripts.upload(
                "appel.srt",
                "1\n00:00:05,000 -->\nVera Lund: Perdu.\n\n2\n00:00:12,000 --> 00:00:18,000\nVera Lund: Gardé.\n",
                StandardCharsets.UTF_8);
        Locator unread = transcripts.preview().locator(".v-unread");
        assertThat(unread).containsText("ligne 2");
        assertThat(unread).containsText("Sous-titre sans heure de fin.");
        assertThat(transcripts.preview()).containsText("1 réplique");
    }

    @Test
    void markupInAnyTextIsTextAndNothingElse() {
        signIn("reporter");
        transcripts.openImport();
        transcripts.paste("Vera " + "Lund: " + SCRIPT + " puis des mots.");
        assertThat(transcripts.preview()).containsText("<script>window.struck");
        transcripts.store("Titre " + SCRIPT);
        assertThat(transcripts.words("<script>window.struck")).isVisible();
        drafts.make("Titre " + SCRIPT, "Un texte " + SCRIPT + " et sa suite.");
        page().reload();
        assertThat(drafts.body()).containsText("<script>window.struck");
        open("/desk/articles");
        assertThat(cell("<script>window.struck").first()).isVisible();
        assertThat(page().evaluate("window.struck === undefined")).isEqualTo(true);
    }

    @Test
    void anAddressThatExistsIsRefusedAtItsField() {
        signIn("reporter");
        drafts.make("Un article au nom déjà pris", "Deux phrases. Pas plus.");
        drafts.tab("Habillage").click();
        field("Fin de l’adresse").fill("qui-est-ioulian-ouvarov-l-homme-qui-decroche");
        button("Enregistrer l’habillage").click();
        assertThat(page().getByText("Cette adresse existe déjà : choisissez-en une autre."))
                .isVisible();
        assertThat(field("Fin de l’adresse")).hasValue("qui-est-ioulian-ouvarov-l-homme-qui-decroche");
    }

    @Test
    void aHeadlineThatIsTooLongIsSaidAndKept() {
        signIn("reporter");
        drafts.make("Un titre court", "Le texte.");
        String advised = "Un titre qui n’en finit pas ".repeat(6).strip();
        drafts.headline().fill(advised);
        assertThat(page().getByText("Titre long : " + advised.length() + " signes."))
                .isVisible();
        String refused = "Un titre sans fin ".repeat(40).strip();
        drafts.headline().fill(refused);
        assertThat(drafts.state()).containsText("Non enregistré");
        assertThat(drafts.state()).containsText("signes");
        assertThat(drafts.headline()).hasValue(refused);
    }

    @Test
    void anAddressThatIsNoneIsRefusedWhereItWasTyped() {
        freshWithoutScript();
        open("/");
        Locator box = page().locator("form[action='/newsletter']");
        box.evaluate("form => form.noValidate = true");
        box.locator("input[name=address]").fill("lectrice-sans-arobase");
        box.locator("button").click();
        assertThat(page().locator("main")).containsText("nom@domaine.fr");
        assertThat(page().locator("input[name=address]").first()).hasValue("lectrice-sans-arobase");
    }

    @Test
    void aStaffAddressThatIsNoneIsRefusedAtItsField() {
        signIn("admin");
        open("/desk/staff");
        button("Ajouter une personne").click();
        dialog().getByLabel("Nom").fill("Personne de passage");
        dialog().getByLabel("Adresse électronique").fill("pas une adresse");
        inDialog("Enregistrer").click();
        assertThat(page().getByText("écrivez-la sous la forme nom@exemple.fr")).isVisible();
        assertThat(dialog().getByLabel("Nom")).hasValue("Personne de passage");
    }

    private Locator problem() {
        return page().locator(".v-source .v-problem");
    }
}
