package press.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view of the desk against the rules of access, in light and dark, at both widths that it must be good at. */
class DeskAccessIT extends BrowserTest {
    private static final String CELL = "target-size [[vaadin-grid, #vaadin-grid-cell-";
    private static final int TELEPHONE = 390;
    private static final List<String> VIEWS = List.of(
            "",
            "articles",
            "transcripts",
            "transcripts/import",
            "annotations",
            "parallels",
            "parallels/new",
            "contradictoire",
            "notices",
            "people",
            "organisations",
            "photos",
            "topics",
            "front-page",
            "newsletters",
            "newsletters/edition/new",
            "subscribers",
            "staff",
            "sections",
            "settings",
            "theme",
            "audit",
            "outbox",
            "account");

    private final Drafts drafts = new Drafts(this);

    @Test
    void everyViewCanBeUsedByEverybody() {
        signIn("admin");
        hold(VIEWS, List.of(1280, 1024));
    }

    @Test
    void theSameInEnglish() {
        fresh(ColorScheme.LIGHT, 1280, "en-GB");
        signInAnew("admin@demo.verbatim.test", PASSWORD);
        open("/desk/articles");
        assertThat(page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page().locator("html").getAttribute("data-zone")).isEqualTo("Europe/Paris");
        hold(List.of("", "articles", "front-page", "subscribers"), List.of(1280));
    }

    @Test
    void noViewScrollsSidewaysOnATelephone() {
        fresh(ColorScheme.LIGHT, TELEPHONE);
        signIn("admin");
        SoftAssertions all = new SoftAssertions();
        for (String view : VIEWS) {
            open("/desk/" + view);
            page().locator(".v-header h1").waitFor();
            nothingSticksOut(all, TELEPHONE);
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1024})
    void anArticleCanBeWorkedOnByEverybody(int width) {
        fresh(ColorScheme.LIGHT, width);
        signIn("admin");
        openFirst("/desk/articles", "Deux appels enregistrés");
        drafts.findings("").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        List<String> found = new ArrayList<>(violationsInBothModes());
        if (width < 1100) {
            exactButton("Panneaux").click();
        }
        for (String tab : List.of("Habillage", "Échanges")) {
            drafts.tab(tab).click();
            found.addAll(violationsInBothModes());
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1024})
    void aTranscriptCanBeWorkedOnByEverybody(int width) {
        fresh(ColorScheme.LIGHT, width);
        signIn("admin");
        openFirst("/desk/transcripts", "Second appel");
        page().locator("verbatim-transcript-reader [data-turn]").first().waitFor();
        assertThat(violationsInBothModes()).isEmpty();
    }

    @Test
    void theDialogsToo() {
        signIn("admin");
        SoftAssertions all = new SoftAssertions();
        opened(all, "staff", "Ajouter une personne");
        opened(all, "people", "Ajouter une personne");
        opened(all, "outbox", "Ouvrir");
        opened(all, "subscribers", "Ouvrir");
        all.assertAll();
    }

    @Test
    void theDoorOfTheDeskToo() {
        for (ColorScheme mode : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            fresh(mode, 1024);
            open("/desk/login");
            isAccessible();
        }
    }

    private void hold(List<String> views, List<Integer> widths) {
        SoftAssertions all = new SoftAssertions();
        for (String view : views) {
            open("/desk/" + view);
            page().locator(".v-header h1").waitFor();
            for (int width : widths) {
                page().setViewportSize(width, 900);
                all.assertThat(targets()).as(page().url() + " at " + width).isEmpty();
                nothingSticksOut(all, width);
            }
        }
        all.assertAll();
    }

    private void nothingSticksOut(SoftAssertions all, int width) {
        all.assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of " + page().url() + " at " + width)
                .isEqualTo(true);
    }

    /** A cell of a list takes the keyboard and no pointer; the link in it is the target. */
    private List<String> targets() {
        List<String> found = new ArrayList<>(violationsInBothModes());
        found.removeIf(one -> one.startsWith(CELL));
        return found;
    }

    private void opened(SoftAssertions all, String view, String act) {
        open("/desk/" + view);
        button(act).first().click();
        dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        all.assertThat(violationsInBothModes()).as("dialog of " + page().url()).isEmpty();
    }

    /** Looked for by its title: other tests fill the lists, which show what fits. */
    private void openFirst(String list, String title) {
        open(list);
        page().locator(".v-view vaadin-text-field input").first().fill(title);
        cell(title).first().click();
        page().waitForURL(where -> where.matches(".*[0-9a-f-]{36}.*"));
    }
}
