package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recorded conversation from its file to words that readers see: imported, translated, annotated, made public. */
class TranscriptIT extends BrowserTest {
    private static final String VTT = """
            WEBVTT

            00:00:05.000 --> 00:00:09.000
            <v Vera Lund>On se retrouve au quai.

            00:00:12.000 --> 00:00:18.000
            <v Iwan Sobel>Apporte la liste.
            """;
    private static final String SRT = """
            1
            00:00:05,000 --> 00:00:09,000
            Vera Lund: On se retrouve au quai.

            2
            00:00:12,000 --> 00:00:18,000
            Iwan Sobel: Apporte la liste.
            """;
    private static final String TRANSLATION = """
            [00:00:05] Vera Lund: We meet at the quay.
            [00:00:12] Iwan Sobel: Bring the list, the long one.
            [00:01:47] Vera Lund: It has been in the car since Sunday.
            """;

    private final Transcripts transcripts = new Transcripts(this);

    @BeforeEach
    void signIn() {
        signIn("reporter");
    }

    @Test
    void aPastedConversationIsPreviewedThenStoredWithItsPeople() {
        transcripts.openImport();
        transcripts.paste("Bribes sans nom\n" + Transcripts.CALL + "[00:00:31] Kirill Demianov: Encore vous.\n");
        Locator preview = transcripts.preview();
        assertThat(preview).containsText("4 répliques");
        assertThat(preview).containsText("3 personnes");
        assertThat(preview.locator(".v-unread")).containsText("ligne 1");
        assertThat(preview.locator(".v-unread")).containsText("Bribes sans nom");
        assertThat(standsFor("Kirill Demianov")).hasValue("Kirill Demianov");
        standsFor("Iwan Sobel").fill("Iwan Sobel, armateur");
        page().locator("vaadin-combo-box-item")
                .getByText("Nouvelle personne : Iwan Sobel, armateur")
                .click();
        transcripts.store("Un appel collé");
        assertThat(transcripts.words("Encore vous.")).isVisible();
        assertThat(page().locator(".v-header")).containsText("restreinte");
        transcripts.tab("Participants").click();
        assertThat(page().getByText("Personne inconnue de la liste")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"appel.vtt, WebVTT", "appel.srt, SRT"})
    void aSubtitleFileBecomesTurnsWithTheirTimes(String file, String format) {
        transcripts.openImport();
        transcripts.upload(file, file.endsWith("vtt") ? VTT : SRT, StandardCharsets.UTF_8);
        assertThat(transcripts.preview()).containsText("2 répliques");
        assertThat(transcripts.preview()).containsText(format);
        assertThat(transcripts.preview().locator(".v-first-turns")).containsText("Iwan Sobel");
        transcripts.store("Un fichier " + format);
        assertThat(transcripts.reader().locator("time").last()).hasText(Pattern.compile("0?0:12"));
    }

    @Test
    void aTranslationIsAlignedByTimeAndMendedByHand() {
        transcripts.make("Un appel à traduire");
        page().getByText("Traduction…").click();
        dialog().getByLabel("Ou collez le texte").fill(TRANSLATION);
        inDialog("Lire le texte collé").click();
        assertThat(dialog()).containsText("3 lignes lues");
        choose("Langue de la traduction", "anglais");
        inDialog("Joindre").click();
        assertThat(dialog()).containsText("2 répliques alignées");
        assertThat(dialog()).containsText("1 réplique sans traduction");
        assertThat(dialog()).containsText("1 ligne de traduction sans réplique");
        dialog().getByLabel("Réplique pour cette ligne").fill("3");
        page().locator("vaadin-combo-box-item")
                .getByText("Elle est dans la voiture")
                .click();
        assertThat(dialog()).containsText("Toutes les lignes sont placées.");
        inDialog("Fermer").click();
        assertThat(transcripts.words("It has been in the car since Sunday.")).isVisible();
    }

    @Test
    void wordsChosenWithTheMouseAreAnnotatedChangedAndBroughtBack() {
        transcripts.make("Un appel à la souris");
        transcripts.select("Apporte la liste", "la longue", "mardi");
        button("Annoter").last().click();
        page().keyboard().type("Quelle liste ?");
        button("Enregistrer pour la rédaction").click();
        Locator card = transcripts.card("Quelle liste ?");
        assertThat(card).containsText("la longue, pas celle de mardi");

        card.getByText("Modifier").click();
        transcripts.reader().locator("verbatim-annotation-form textarea").fill("La liste des navires.");
        button("Enregistrer pour la rédaction").click();
        transcripts.card("La liste des navires.").getByText("Supprimer").click();
        assertThat(transcripts.card("La liste des navires.")).hasCount(0);
        exactButton("Rétablir").click();
        assertThat(transcripts.card("La liste des navires.")).isVisible();
        page().reload();
        assertThat(transcripts.card("La liste des navires.")).isVisible();
    }

    @Test
    void theKeyboardAloneSelectsAnnotatesAndJumpsBothWays() {
        transcripts.make("Un appel au clavier");
        transcripts.reader().evaluate("reader => reader.focus()");
        Keyboard keys = page().keyboard();
        keys.press("ArrowRight");
        keys.press("Control+ArrowDown");
        keys.press("Control+Shift+ArrowRight");
        keys.press("Control+Shift+ArrowRight");
        transcripts.note("Écrit sans souris");
        Locator card = transcripts.card("Écrit sans souris");
        assertThat(card).containsText("Apporte la");

        keys.press("Control+Home");
        keys.press("n");
        assertThat(card).hasClass(Pattern.compile("active"));
        assertThat(page().getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("Apporte la")))
                .isVisible();
        keys.press("Escape");
        transcripts.reader().locator("mark").first().click();
        assertThat(card).hasClass(Pattern.compile("active"));
        card.locator("button.plain").focus();
        keys.press("Enter");
        assertThat((String) page().evaluate("document.activeElement.localName"))
                .isEqualTo("verbatim-transcript-reader");
    }

    @Test
    void anEditorMakesWordsPublicWithACommentOfTheirOwn() {
        signIn("editor");
        transcripts.make("Un appel à publier");
        transcripts.openToReaders("Extraits publics");
        transcripts.select("Elle est dans", "dans la", "dimanche");
        transcripts.note("Une note qui reste ici");
        transcripts.card("Une note qui reste ici").getByText("Rendre public…").click();
        page().getByLabel("Commentaire pour les lecteurs").fill("Prononcé un lundi.");
        exactButton("Rendre public").click();
        assertThat(transcripts.card("Une note qui reste ici")).containsText("extrait public");

        openWith("Prononcé un lundi.", "/document/un-appel-a-publier");
        assertThat(page().locator("main")).containsText("dans la voiture depuis dimanche");
        assertThat(page().locator("main")).containsText("Prononcé un lundi.");
        assertThat(page().content()).doesNotContain("Une note qui reste ici");
        isAccessible();
    }

    @Test
    void aSecondReaderIsLedFromOneTranslatedTurnToTheNext() {
        transcripts.make("Un appel à relire");
        page().getByText("Traduction…").click();
        dialog().getByLabel("Ou collez le texte").fill(TRANSLATION.replace("00:01:47", "00:00:20"));
        inDialog("Lire le texte collé").click();
        choose("Langue de la traduction", "anglais");
        inDialog("Joindre").click();
        inDialog("Fermer").click();
        transcripts.tab("Texte").click();
        page().getByLabel("Traduit par").fill("Une traductrice");
        button("Appliquer aux répliques non relues").click();
        Locator panel = page().locator(".v-side-panel").last();
        assertThat(panel).containsText("3 à relire");
        button("Prochaine réplique à relire").click();
        for (String turn : List.of("Réplique 1", "Réplique 2", "Réplique 3")) {
            assertThat(panel).containsText(turn);
            button("Relue, conforme à l’original").click();
        }
        assertThat(notice("Toutes les répliques traduites sont relues.")).isVisible();
        assertThat(panel).containsText("3 relues");
    }

    private Locator standsFor(String speaker) {
        return page().getByLabel("Personne qui parle sous le nom " + speaker);
    }
}
