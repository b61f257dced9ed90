package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader's way into the newsletter and out again, with the mail read in the desk's outbox and the proof shown to the one who answers for it. */
class NewsletterIT extends BrowserTest {
    private static final Pattern CONFIRMATION = Pattern.compile("/newsletter/confirmation\\?token=\\S+");

    @Test
    void aSignUpIsConfirmedByTheMailAndLeavesItsProof() {
        String address = "lectrice@exemple.test";
        signUp(address);
        String link = confirmationIn(address);

        open(link);
        isAccessible();
        button("Je confirme mon inscription").click();
        assertThat(page().locator("h1")).hasText("Votre inscription est confirmée");
        isAccessible();

        theProofShows(address);
    }

    @Test
    void openingTheLinkAloneConfirmsNothing() {
        String address = "lecteur@exemple.test";
        signUp(address);
        open(confirmationIn(address));
        open("/desk/subscribers");
        Locator row = page().locator("vaadin-grid-cell-content:visible").getByText("En attente");
        assertThat(row.first()).isVisible();
    }

    private void signUp(String address) {
        open("/");
        Locator box = page().locator("form[action='/newsletter']");
        box.locator("input[name=address]").fill(address);
        box.locator("button").click();
        assertThat(page().locator("h1")).hasText("Consultez votre messagerie");
        isAccessible();
    }

    private String confirmationIn(String address) {
        fresh(ColorScheme.LIGHT, 1280);
        signIn("abonnes");
        open("/desk/outbox");
        assertThat(page().getByText(address).first()).isVisible();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ouvrir"))
                .first()
                .click();
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText(address).first()).isVisible();
        dialog.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Texte"))
                .click();
        Matcher link = CONFIRMATION.matcher(dialog.locator("pre").innerText());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void theProofShows(String address) {
        open("/desk/subscribers");
        button("Ouvrir : " + address).click();
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Preuve de consentement");
        assertThat(dialog).containsText("par le formulaire");
        assertThat(dialog).containsText("par le lien du courriel et le bouton de la page");
        assertThat(dialog.locator(".v-shown").first()).containsText("j’accepte de recevoir");
    }
}
