package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document leaves every page at once, the quotations inside sentences and the pages kept in memory included, and a receipt says when. */
class WithdrawalIT extends BrowserTest {
    private static final String WORDS = "Apporte la liste, la longue, pas celle de mardi.";

    private final Drafts drafts = new Drafts(this);
    private final Transcripts transcripts = new Transcripts(this);

    @ParameterizedTest
    @CsvSource({"retirer, Supprimer les mots, 410", "masquer, Masquer les mots, 200"})
    void aWithdrawnDocumentIsGoneFromEveryPage(String how, String mode, int status) {
        signIn("editor");
        String desk = transcripts.make("Un appel à " + how);
        transcripts.openToReaders("Publique");
        String headline = "Un papier qui cite un appel à " + how;
        publishQuoting(headline, "Un appel à " + how);
        String article = "/article/un-papier-qui-cite-un-appel-a-" + how;
        String document = "/document/un-appel-a-" + how;
        openWith("Apporte la liste", article);
        openWith("Apporte la liste", document);

        open(desk);
        page().getByLabel("Plus d’actions").click();
        page().getByText("Retrait du document…").click();
        assertThat(dialog().locator(".v-quoters")).containsText(headline);
        assertThat(dialog().locator(".v-quoters")).containsText("en ligne");
        dialog().getByText(mode).click();
        inDialog("Retirer partout").click();
        assertThat(dialog()).containsText("Reçu du retrait");
        assertThat(dialog()).containsText("Demandé par Maud Berthier");
        assertThat(dialog()).containsText("En vigueur le");

        page().waitForCondition(() -> !read(article).text().contains("Apporte la liste"));
        page().waitForCondition(() -> !read(document).text().contains("Apporte la liste"));
        APIResponse page = read(article);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("Apporte la liste").doesNotContain("pas celle de mardi");
        assertThat(page.text()).contains("Ce document a été retiré à la demande d’une personne concernée.");
        assertThat(page.text()).contains("[citation retirée]");
        assertThat(read(document).status()).isEqualTo(status);
        assertThat(read(document).text()).doesNotContain("Apporte la liste");
        assertThat(read(document + ".txt").text()).doesNotContain("Apporte la liste");
        assertThat(read("/rss.xml").text()).doesNotContain("Apporte la liste");
        open(document);
        assertThat(page().locator("h1")).isVisible();
        isAccessible();
    }

    private void publishQuoting(String headline, String source) {
        drafts.make(headline, "Il a eu ces mots\u00A0: ");
        page().getByLabel("Lier une transcription").fill(source);
        drafts.panel().getByLabel("Lier " + source).first().click();
        drafts.panel().getByText(source).first().click();
        drafts.panel().getByText(WORDS).first().waitFor();
        transcripts.select("Apporte la liste", "Apporte la liste", "mardi.");
        assertThat(drafts.panel().locator(".v-picked")).containsText(WORDS);
        drafts.body().click();
        page().keyboard().press("Control+End");
        drafts.panel().getByText("Citer").click();
        assertThat(drafts.body()).containsText(WORDS);
        assertThat(drafts.state()).containsText("Enregistré");
        drafts.file("Monde");
        drafts.online();
    }

    /** What a reader gets, caches included. */
    private APIResponse read(String path) {
        return page().request().get(url(path), RequestOptions.create().setFailOnStatusCode(false));
    }
}
