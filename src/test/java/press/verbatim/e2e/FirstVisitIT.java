package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation without demonstration content: its first visit makes the first site admin, once. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "verbatim.demo=false"})
@DirtiesContext
class FirstVisitIT extends Browsing {
    private static final int SLOW_HAND = 300;
    private static final Path DATA = BrowserTest.freshFolder();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void keepDataApart(DynamicPropertyRegistry properties) {
        BrowserTest.keepDataIn(properties, DATA);
    }

    @Override
    int port() {
        return port;
    }

    @Test
    void theFirstVisitMakesTheFirstAdminOnce() {
        open("/desk");
        page().waitForURL(url("/desk/setup"));
        isAccessible();
        field("Nom").fill("Première Personne");
        field("Adresse électronique").fill("premiere@exemple.test");
        field("Mot de passe").fill("court");
        button("Créer le compte").click();
        assertThat(page().getByText("Choisissez un mot de passe d’au moins").first())
                .isVisible();
        assertThat(field("Nom")).hasValue("Première Personne");
        field("Mot de passe").fill(PASSWORD);
        button("Créer le compte").click(new Locator.ClickOptions().setDelay(SLOW_HAND));
        page().waitForURL(url("/desk/login"));
        signInAnew("premiere@exemple.test", PASSWORD);
        assertThat(page().locator(".v-header h1")).containsText("Bonjour");

        fresh(ColorScheme.DARK, 1024);
        open("/desk/setup");
        page().waitForURL(url("/desk/login"));
        open("/");
        assertThat(page().getByText("Les premiers articles paraîtront bientôt."))
                .isVisible();
        isAccessible();
    }
}
