package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed survives another writer, a closed tab, an unreachable server and the end of the session. */
class NothingTypedIsLostIT extends BrowserTest {
    private static final Pattern SAVES = Pattern.compile(".*/desk-api/articles/.*");

    private final Drafts drafts = new Drafts(this);

    @Test
    void whenTwoWriteAtOnceBothTextsAreKeptAndShown() {
        signIn("editor");
        String desk = drafts.make("Un papier à quatre mains", "Au départ.");
        Page first = page();
        Page second = fresh(ColorScheme.LIGHT, 1280);
        signIn("admin");
        drafts.open(desk);
        append(" De la seconde main.");
        assertThat(drafts.state()).containsText("Enregistré");
        assertThat(page().getByText(Pattern.compile("Enregistré · version \\d+")))
                .isVisible();

        at(first);
        append(" De la première main.");
        Locator conflict = page().locator("verbatim-conflict dialog");
        assertThat(conflict).isVisible();
        assertThat(conflict).containsText("De la première main.");
        assertThat(conflict).containsText("De la seconde main.");
        isAccessible();
        exactButton("Tout garder du vôtre").click();
        assertThat(drafts.state()).containsText("Enregistré");

        at(second);
        page().reload();
        assertThat(drafts.body()).containsText("De la première main.");
        drafts.tab("Échanges").click();
        assertThat(page().getByText("Texte mis de côté").first()).isVisible();
    }

    @Test
    void unsentTextIsThereAgainAfterTheTabWasClosed() {
        signIn("reporter");
        String desk = drafts.make("Un papier sans réseau", "Au départ.");
        page().route(SAVES, Route::abort);
        append(" Jamais parti.");
        assertThat(drafts.state()).containsText("gardé dans ce navigateur");
        var context = page().context();
        page().close();
        at(context.newPage());
        drafts.open(desk);
        assertThat(drafts.body()).containsText("Au départ. Jamais parti.");
        assertThat(page().getByText("rétabli depuis ce navigateur")).isVisible();
        assertThat(drafts.state()).containsText("Enregistré");
    }

    @Test
    void whenTheSessionEndsThePasswordIsAskedForOverTheTextWhichIsSaved() {
        signInAnew("reporter@demo.verbatim.test", PASSWORD);
        String desk = drafts.make("Un papier de longue haleine", "Au départ.");
        page().context().clearCookies();
        append(" Après la fin de la session.");
        Locator dialog = page().locator("verbatim-signin dialog");
        assertThat(dialog).isVisible();
        assertThat(drafts.body()).containsText("Après la fin de la session.");
        dialog.locator("input[name=email]").fill("reporter@demo.verbatim.test");
        dialog.locator("input[name=password]").fill(PASSWORD);
        dialog.getByText("Se connecter").click();
        page().waitForFunction("!document.querySelector('verbatim-signin dialog[open]')");
        assertThat(drafts.state()).containsText("Enregistré");
        assertThat(drafts.body()).containsText("Après la fin de la session.");
        assertThat(drafts.body()).isFocused();
        page().keyboard().type(" Encore.");
        assertThat(drafts.body()).hasText("Au départ. Après la fin de la session. Encore.");

        fresh(ColorScheme.LIGHT, 1280);
        signIn("reporter");
        drafts.open(desk);
        assertThat(drafts.body()).containsText("Après la fin de la session.");
    }

    @Test
    void whatIsTypedIntoAnArticleJustScheduledWaitsInTheBrowser() {
        signIn("reporter");
        String desk = drafts.make("Un papier pour demain", "Au départ.");
        drafts.file("Monde");
        Page writing = page();
        fresh(ColorScheme.DARK, 1440);
        signIn("editor");
        drafts.open(desk);
        schedule(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1));
        Page scheduling = page();

        at(writing);
        append(" Trop tard.");
        assertThat(drafts.state()).containsText("Cet article est programmé");
        assertThat(drafts.body()).containsText("Au départ. Trop tard.");
        page().reload();
        assertThat(drafts.chip("Programmé pour le")).isVisible();
        assertThat(drafts.body()).hasText("Au départ.");
        assertThat(page().getByText("ce navigateur le garde")).isVisible();

        at(scheduling);
        button("Déprogrammer").click();
        assertThat(notice("L’article est déprogrammé")).isVisible();
        button("Renvoyer…").click();
        dialog().locator("textarea").fill("Encore une phrase.");
        inDialog("Renvoyer").click();
        assertThat(drafts.chip("Brouillon")).isVisible();
        at(writing);
        page().reload();
        assertThat(drafts.body()).containsText("Au départ. Trop tard.");
        assertThat(drafts.state()).containsText("Enregistré");
    }

    private void schedule(LocalDate day) {
        button("Publier…").click();
        page().locator("vaadin-radio-button").getByText("Plus tard").click();
        Locator date = field("Jour et heure, Date");
        date.fill(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        date.press("Enter");
        assertThat(field("Jour et heure, Heure")).hasValue("06:00");
        inDialog("Programmer").click();
        assertThat(notice("L’article est programmé")).isVisible();
        assertThat(drafts.chip("Programmé pour le")).isVisible();
        assertThat(drafts.body()).hasAttribute("contenteditable", "false");
        isAccessible();
    }

    private void append(String text) {
        drafts.body().click();
        page().keyboard().press("Control+End");
        page().keyboard().type(text);
    }
}
