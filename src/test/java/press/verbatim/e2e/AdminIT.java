package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a site admin keeps: who works here with which roles, sections, dossiers, policies and the name of the site. */
class AdminIT extends BrowserTest {
    @BeforeEach
    void signIn() {
        signIn("admin");
    }

    @Test
    void aPersonIsAddedGetsRolesAndIsSignedOutOnceTheAccountIsClosed() {
        Page admin = page();
        open("/desk/staff");
        button("Ajouter une personne").click();
        dialog().getByLabel("Nom").fill("Solène Passage");
        dialog().getByLabel("Adresse électronique").fill("solene@demo.verbatim.test");
        dialog().locator("input[type=password]").fill(PASSWORD);
        dialog().getByText("Journaliste").click();
        inDialog("Enregistrer").click();
        assertThat(notice("Le compte de Solène Passage est enregistré.")).isVisible();

        Page solene = fresh(ColorScheme.LIGHT, 1280);
        signInAnew("solene@demo.verbatim.test", PASSWORD);
        assertThat(menu("Articles")).isVisible();
        assertThat(menu("La une")).hasCount(0);

        at(admin);
        button("Modifier : Solène Passage").click();
        dialog().getByText("Rédaction en chef").click();
        inDialog("Enregistrer").click();
        assertThat(notice("Le compte de Solène Passage est enregistré.")).isVisible();
        at(fresh(ColorScheme.LIGHT, 1280));
        signInAnew("solene@demo.verbatim.test", PASSWORD);
        assertThat(menu("La une")).isVisible();
        Page second = page();

        at(admin);
        button("Fermer le compte : Solène Passage").click();
        assertThat(notice("ses sessions prennent fin")).isVisible();
        for (Page open : new Page[] {solene, second}) {
            open.navigate(url("/desk/articles"));
            open.waitForURL(where -> where.endsWith("/desk/login"));
        }
    }

    @Test
    void aSectionAndADossierAreMadeForTheArticles() {
        open("/desk/sections");
        button("Nouvelle rubrique").click();
        dialog().getByLabel("Nom").fill("Sciences du climat");
        inDialog("Enregistrer").click();
        assertThat(page().getByText("Sciences du climat").first()).isVisible();
        open("/desk/topics");
        button("Nouveau dossier").click();
        dialog().getByLabel("Nom").fill("Le procès du quai");
        inDialog("Enregistrer").click();
        assertThat(page().getByText("Le procès du quai").first()).isVisible();
    }

    @Test
    void aNewVersionOfAPolicyIsInForceAtOnce() {
        open("/desk/settings");
        Locator legal = page().locator(".v-card, section")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByText("Mentions légales", new Page.GetByTextOptions().setExact(true))))
                .last();
        legal.locator("[role=textbox]").click();
        page().keyboard().press("ControlOrMeta+a");
        page().keyboard().insertText("Directrice de la publication, Maud Berthier. <script>1</script>");
        legal.getByText("Publier une nouvelle version").click();
        dialog().getByText("Publier une nouvelle version").last().click();
        assertThat(notice("La version 2 est en vigueur.")).isVisible();
        openWith("Directrice de la publication, Maud Berthier.", "/mentions-legales");
        assertThat(page().locator("main")).containsText("<script>1</script>");
        assertThat(page().locator("main script")).hasCount(0);
        assertThat(page().locator("main")).containsText("Version 2");
    }

    @Test
    void theNameOfTheSiteIsWhatReadersSee() {
        rename("Le Verbatim du soir");
        openWith("Le Verbatim du soir", "/mentions-legales");
        rename("Verbatim");
    }

    private void rename(String name) {
        open("/desk/settings");
        field("Nom du site").fill(name);
        exactButton("Enregistrer").click();
        assertThat(notice("Les réglages sont enregistrés.")).isVisible();
    }

    private Locator menu(String name) {
        return page().locator("nav a").filter(new Locator.FilterOptions().setHasText(name));
    }
}
