package press.verbatim.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** La une arranged by the mouse and by the keyboard, with a title of its own, then released to readers. */
class FrontPageIT extends BrowserTest {
    private final Drafts drafts = new Drafts(this);

    @Test
    void anArticleIsDraggedRetitledReleasedAndRead() {
        signIn("editor");
        drafts.publish("Une brève qu’on fait glisser", "Elle monte à la une.");
        open("/desk/front-page");
        page().setViewportSize(1280, 2600);
        card("Une brève qu’on fait glisser")
                .dragTo(
                        pane("Fil").locator("h2"),
                        new Locator.DragToOptions().setSourcePosition(12, 12).setTargetPosition(8, 8));
        assertThat(pane("Fil")).containsText("Une brève qu’on fait glisser");
        assertThat(page().locator(".v-header")).containsText("Modifiée depuis la mise en ligne");
        Locator title = card("Une brève qu’on fait glisser").getByLabel("Titre de une");
        title.fill("Le titre que lit la une");
        title.press("Enter");
        release();
        openWith("Le titre que lit la une", "/");
        assertThat(page().getByText("Le titre que lit la une").first()).isVisible();
    }

    @Test
    void anArticleIsMovedByTheKeyboardAloneAndTakenAwayAgain() {
        signIn("editor");
        drafts.publish("Une brève portée au clavier", "Elle passe par les boutons.");
        open("/desk/front-page");
        press("Placer en : Fil, articles épinglés : Une brève portée au clavier");
        assertThat(pane("Fil")).containsText("Une brève portée au clavier");
        press("Placer en : Second rang : Une brève portée au clavier");
        assertThat(pane("Second rang")).containsText("Une brève portée au clavier");
        press("Monter : Une brève portée au clavier");
        assertThat(pane("Second rang").locator(".front-card").last()).not().containsText("portée au clavier");
        release();
        openWith("Une brève portée au clavier", "/");
        assertThat(page().getByText("Une brève portée au clavier").first()).isVisible();
        open("/desk/front-page");
        press("Retirer de la une : Une brève portée au clavier");
        assertThat(pane("Articles en ligne à placer")).containsText("Une brève portée au clavier");
        release();
    }

    private void release() {
        button("Mettre en ligne").click();
        assertThat(notice("La une est en ligne.")).isVisible();
    }

    /** Reaches a button with the focus alone and presses it. */
    private void press(String name) {
        Locator button = exactButton(name);
        button.focus();
        assertThat(button).isFocused();
        page().keyboard().press("Enter");
    }

    private Locator pane(String name) {
        return page().locator("section.front-pane[aria-label^='" + name + "']");
    }

    private Locator card(String title) {
        return page().locator(".front-card").filter(new Locator.FilterOptions().setHasText(title));
    }
}
