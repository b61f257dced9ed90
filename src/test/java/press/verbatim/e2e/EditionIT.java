package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A newsletter goes out: live articles chosen, seen, tested, sent once to each person, and left again in one click. */
class EditionIT extends BrowserTest {
    private static final Pattern LEAVE = Pattern.compile("/newsletter/desinscription\\?token=[^\\s>\"]+");

    @Test
    void anEditionIsChosenTestedSentOnceToEachAndLeftInOneClick() {
        signIn("abonnes");
        open("/desk/newsletters");
        button("Nouveau numéro").click();
        field("Objet").fill("Le numéro de ce soir");
        choose("Ajouter un article en ligne", "Qui est Ioulian Ouvarov");
        choose("Ajouter un article en ligne", "Ce que contient le plan");
        assertThat(page().locator(".v-pieces li")).hasCount(2);
        assertThat(page().frameLocator("iframe").locator("body")).containsText("Qui est Ioulian Ouvarov");

        button("Envoyer un test…").click();
        dialog().getByLabel("Votre adresse").fill("essai@exemple.test");
        inDialog("Envoyer le test").click();
        assertThat(page().getByRole(com.microsoft.playwright.options.AriaRole.DIALOG))
                .hasCount(0);

        button("Envoyer…").click();
        dialog().getByText(Pattern.compile("Envoyer à \\d+")).click();
        Locator progress = page().locator(".v-edition-progress [role=status]");
        assertThat(page().locator(".v-header .v-chip").getByText("Envoyé")).isVisible();
        Matcher counts = Pattern.compile("(\\d+)\\D+(\\d+)").matcher(progress.innerText());
        assertThat(counts.find()).isTrue();
        assertThat(counts.group(1)).as(progress.innerText()).isEqualTo(counts.group(2));

        String link = leaveLink();
        APIResponse left = page().request()
                .post(
                        url(link),
                        RequestOptions.create().setForm(FormData.create().set("List-Unsubscribe", "One-Click")));
        assertThat(left.status()).isEqualTo(200);
        open("/desk/subscribers");
        assertThat(cell("Désinscrit").first()).isVisible();
    }

    private String leaveLink() {
        open("/desk/outbox");
        Locator row = cell("Le numéro de ce soir").first();
        assertThat(row).isVisible();
        button("Ouvrir").first().click();
        Matcher link = LEAVE.matcher(text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String text() {
        dialog().getByRole(
                        com.microsoft.playwright.options.AriaRole.TAB, new Locator.GetByRoleOptions().setName("Texte"))
                .click();
        return dialog().locator("pre").innerText();
    }
}
