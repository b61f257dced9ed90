package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note from the words it is about to its settlement: written, answered, settled by the keyboard, found again from elsewhere. */
class AnnotationIT extends BrowserTest {
    private final Transcripts transcripts = new Transcripts(this);

    @BeforeEach
    void signIn() {
        signIn("reporter");
    }

    @Test
    void aNoteIsAnsweredSettledAndFoundAgainAmongAllTranscripts() {
        transcripts.make("Un appel à discuter");
        assertThat(status()).containsText("poser le curseur");
        transcripts.select("Apporte la liste", "la longue", "celle");
        transcripts.note("De quelle liste parle-t-il ?");
        Locator card = transcripts.card("De quelle liste parle-t-il ?");
        assertThat(card).containsText("Commentaire");

        Keyboard keys = page().keyboard();
        transcripts.reader().evaluate("reader => reader.focus()");
        keys.press("n");
        keys.press("r");
        assertThat(card.locator("textarea")).isFocused();
        keys.type("Celle du registre du port.");
        keys.press("Control+Enter");
        assertThat(card).containsText("Celle du registre du port.");
        assertThat(card.locator("textarea")).hasCount(0);

        transcripts.reader().evaluate("reader => reader.focus()");
        keys.press("x");
        assertThat(card).containsText("Réglée par");
        assertThat(card.getByText("Rouvrir")).isVisible();
        isAccessible();

        open("/desk/annotations");
        page().locator(".v-note-words input").fill("registre du port");
        Locator row = page().locator("vaadin-grid-cell-content a")
                .filter(new Locator.FilterOptions().setHasText("la longue"));
        assertThat(row).hasCount(1);
        isAccessible();
        row.click();
        assertThat(card).hasClass(Pattern.compile("active"));
        assertThat(status()).containsText("la longue, pas celle");
    }

    @Test
    void aPersonWhoSeesTheTranscriptIsSuggestedAndCalled() {
        transcripts.make("Un appel avec des collègues");
        transcripts.select("Elle est dans", "dans la", "dimanche");
        page().keyboard().press("Enter");
        page().keyboard().type("Vu avec @");
        Locator names = transcripts.reader().locator("verbatim-annotation-form [role=option]");
        assertThat(names).hasCount(1);
        String name = names.first().textContent().strip();
        page().keyboard().press("Enter");
        page().keyboard().type("hier");
        page().keyboard().press("Control+Enter");

        assertThat(transcripts.card("Vu avec @" + name + " hier")).isVisible();
    }

    private Locator status() {
        return transcripts.reader().locator("footer [role=status]");
    }
}
