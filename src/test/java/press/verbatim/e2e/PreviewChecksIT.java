package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Beside the preview of an article: what axe and the server say of that page. */
class PreviewChecksIT extends BrowserTest {
    @Test
    void axeAndTheServerSayWhatToMendOnThePageShown() {
        signIn("editor");
        open("/desk/articles");
        cell("Deux appels enregistrés").first().click();
        button("Aperçu").click();
        page().getByText("Contrôles de la page").click();
        button("Contrôler cette page").click();
        Locator checks = page().locator(".v-page-checks");
        assertThat(checks.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Accessibilité")))
                .isVisible();
        assertThat(checks.getByText("L’accessibilité est en cours d’examen…")).isHidden();
        assertThat(checks.getByText("L’accessibilité n’a pas pu être examinée")).isHidden();
        assertThat(checks.getByText("Rien à corriger.").first()).isVisible();
    }
}
