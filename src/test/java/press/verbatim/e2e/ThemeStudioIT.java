package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A theme is chosen, looked at in both modes and three widths, released to readers and taken back. */
class ThemeStudioIT extends BrowserTest {
    private static final String ARTICLE = "/article/deux-appels-enregistres-eclairent-la-naissance-du-plan-d-aldria";
    private static final String WINE = "rgb(122, 31, 61)";
    private static final String ROSE = "rgb(240, 166, 189)";
    private static final String ACCENT = "getComputedStyle(document.querySelector('.kicker')).color";
    private static final String LOGO =
            "iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAYAAACM/rhtAAAAOUlEQVR42u3OIQ0AAAgAMJqQhGKUhxRsiIv7R2fNZy"
                    + "EoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKHhjAe4Ac+bSUghKAAAAAElFTkSuQmCC";

    @Test
    void anAccentIsLookedAtReleasedReadAndTakenBack() {
        signIn("admin");
        open("/desk/theme");
        fill("Accent, mode clair", "#7a1f3d");
        fill("Accent, mode foncé", "#f0a6bd");
        assertThat(page().locator(".v-header")).containsText("Brouillon différent de la version en ligne");
        lookAt(ARTICLE);
        radio("Foncé");
        radio("Téléphone");
        assertThat(shown().locator("h1")).containsText("Deux appels enregistrés");
        assertThat(shown().locator("p.kicker").first()).hasCSS("color", ROSE);
        assertThat(shown().locator("#apercu")).isVisible();
        assertThat(shown().locator("html").evaluate("innerWidth")).isEqualTo(390);
        assertThat(page().request().get(url(ARTICLE)).text()).doesNotContain("#7a1f3d");

        release("Couleur de la saison");
        Page reader = fresh(ColorScheme.LIGHT, 1280);
        openWith("#7a1f3d", ARTICLE);
        assertThat(page().evaluate(ACCENT)).isEqualTo(WINE);
        page().locator("button[data-mode=dark]").click();
        assertThat(page().evaluate(ACCENT)).isEqualTo(ROSE);
        page().locator("button[data-mode=light]").click();
        isAccessible();

        fresh(ColorScheme.LIGHT, 1280);
        signIn("admin");
        open("/desk/theme");
        button("Réglages d’origine").click();
        assertThat(page().locator(".v-header")).containsText("Brouillon différent");
        release("Retour");
        at(reader);
        page().waitForCondition(() -> !page().request().get(url(ARTICLE)).text().contains("#7a1f3d"));
        open(ARTICLE);
        assertThat(page().evaluate(ACCENT)).isNotEqualTo(WINE);
    }

    @Test
    void aVersionIsLookedAtAndBroughtBack() {
        signIn("admin");
        open("/desk/theme");
        select("Taille des titres", "Très grande");
        release("");
        int number = latest();
        button("Réglages d’origine").click();
        release("");
        button("Regarder : Version " + number).click();
        assertThat(page().getByText("Vous regardez la version " + number)).isVisible();
        page().waitForCondition(() -> "1.26".equals(scale()));
        button("Revenir au brouillon").click();
        page().waitForCondition(() -> "1".equals(scale()));
        button("Remettre en ligne : Version " + number).click();
        inDialog("Mettre en ligne").click();
        assertThat(page().locator(".theme-version").first()).containsText("Reprend la version " + number);
        openWith("--scale:1.26", "/");
        open("/desk/theme");
        button("Réglages d’origine").click();
        release("");
    }

    @Test
    void linksLeadOnInsideThePreviewAndFormsAreNotSent() {
        signIn("admin");
        open("/desk/theme");
        Locator headline = shown().locator(".opening h2 a");
        String title = headline.innerText();
        headline.click();
        assertThat(shown().locator("main h1")).hasText(title);
        assertThat(page().locator("vaadin-combo-box input")).not().hasValue("La une");
        assertThat(page().locator("verbatim-theme-frame iframe").getAttribute("sandbox"))
                .doesNotContain("forms");
    }

    @Test
    void aLogoIsChosenShownInThePreviewAndRemoved() {
        signIn("admin");
        open("/desk/theme");
        page().locator(".theme-logo input[type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "logo.png", "image/png", Base64.getDecoder().decode(LOGO)));
        assertThat(shown().locator("a.wordmark img.in-light")).isVisible();
        page().waitForCondition(() -> Boolean.TRUE.equals(shown().locator("a.wordmark img.in-light")
                .evaluate("image => image.complete && image.naturalWidth === 40")));
        radio("Foncé");
        assertThat(shown().locator("a.wordmark img.in-light")).isHidden();
        assertThat(shown().locator("a.wordmark span.in-dark")).isVisible();
        button("Retirer : Logo, mode clair").click();
        assertThat(shown().locator("a.wordmark img")).hasCount(0);
    }

    private void fill(String label, String value) {
        field(label).fill(value);
        field(label).press("Tab");
        page().waitForCondition(() -> value.equals(field(label).inputValue()));
    }

    private void radio(String name) {
        page().getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .check();
    }

    /** Types an address instead of choosing among the latest pages. */
    private void lookAt(String address) {
        Locator box = page().getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Page").setExact(true));
        box.fill(address);
        box.press("Enter");
    }

    private void release(String note) {
        page().locator(".v-header").getByText("Mettre en ligne").click();
        dialog().getByLabel("Note (facultative)").fill(note);
        inDialog("Mettre en ligne").click();
        assertThat(notice("Le nouveau thème est en ligne.")).isVisible();
    }

    private int latest() {
        String name = page().locator(".theme-version-name").first().innerText();
        return Integer.parseInt(name.replaceAll("\\D", ""));
    }

    private String scale() {
        try {
            return String.valueOf(shown().locator("html")
                    .evaluate("root => getComputedStyle(root).getPropertyValue('--scale').trim()"));
        } catch (PlaywrightException replaced) {
            return "";
        }
    }

    private FrameLocator shown() {
        return page().frameLocator("verbatim-theme-frame iframe:not(.theme-coming)");
    }
}
