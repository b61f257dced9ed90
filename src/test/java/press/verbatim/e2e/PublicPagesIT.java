package press.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader meets on the public site: the pages in both modes and on a phone, the mode kept, and reading without any script. */
class PublicPagesIT extends BrowserTest {
    private static final String ARTICLE = "/article/deux-appels-enregistres-eclairent-la-naissance-du-plan-d-aldria";
    private static final String NOTE_OF_FIRST_SIGHT =
            "document.addEventListener('DOMContentLoaded', () => { window.modeSeenFirst = "
                    + "document.documentElement.dataset.mode ?? 'none'; });";

    /** Scrolls through the turns and counts where something else lies over the names of the columns, which stay in view. */
    private static final String COVERED = """
            (async () => {
              const names = document.querySelector(".columns");
              let covered = 0;
              for (let y = names.offsetTop + 20; y < document.querySelector(".turns li:last-child").offsetTop; y += 13) {
                scrollTo(0, y);
                await new Promise(requestAnimationFrame);
                const at = names.getBoundingClientRect();
                const top = document.elementFromPoint(at.left + at.width * 0.3, at.top + at.height / 2);
                if (!top?.closest(".columns")) covered++;
              }
              return covered;
            })()""";

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390", "DARK, 390"})
    void everyPageCanBeReadByEverybody(ColorScheme mode, int width) {
        fresh(mode, width);
        holds("/", "Deux appels enregistrés");
        holds(ARTICLE, "Anton Lisker");
        holds(document(), "Commencez par le féliciter");
        holds("/rubrique/monde", "Monde");
        holds("/rectificatifs", "Rectificatifs");
        holds("/confidentialite", "données personnelles");
        holds("/conditions", "Conditions");
        holds("/article/nul-ne-l-a-ecrit", "Verbatim");
        holds("/recherche", "entre guillemets");
        holds("/recherche?q=Ouvarov", "résultats pour");
        holds("/recherche?q=zzqxwv", "Aucun résultat");
    }

    @Test
    void aPageThatIsNotThereSaysSoInTheTheme() {
        assertThat(page().navigate(url("/article/nul-ne-l-a-ecrit")).status()).isEqualTo(404);
        assertThat(page().locator("main h1").innerText()).isNotBlank();
        assertThat(page().locator("a.wordmark").getAttribute("href")).isEqualTo("/");
    }

    @Test
    void theChosenModeIsThereBeforeThePageIsSeen() {
        open("/");
        Object paper = paper();
        mode("dark").click();
        assertThat(paper()).isNotEqualTo(paper);

        page().addInitScript(NOTE_OF_FIRST_SIGHT);
        page().reload();

        assertThat(page().evaluate("window.modeSeenFirst"))
                .as("mode at first sight")
                .isEqualTo("dark");
        assertThat(mode("dark").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(page().evaluate("document.querySelector('head > script').compareDocumentPosition("
                        + "document.querySelector('style')) & Node.DOCUMENT_POSITION_FOLLOWING"))
                .as("the mode is set before any style is read")
                .isNotEqualTo(0);

        mode("auto").click();
        page().reload();
        assertThat(page().locator("html").getAttribute("data-mode")).isNull();
        assertThat(paper()).isEqualTo(paper);
    }

    @Test
    void whatIsReadInTheDarkIsPrintedOnWhite() {
        open("/");
        mode("dark").click();
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page().evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("light");
    }

    @Test
    void anArticleLeadsToTheWordsOfItsDocument() {
        open(ARTICLE);
        Locator passage = page().locator("a[href^='/document/'][href*='#r']").first();
        String address = passage.getAttribute("href");
        passage.click();
        page().waitForURL(url(address));
        String turn = address.substring(address.indexOf('#') + 1);
        assertThat(page().locator("[id='" + turn + "']").innerText()).contains("Anton Lisker");
    }

    @Test
    void theNamesOfBothColumnsStayAboveTheTurnsThatPassThem() {
        open(ARTICLE);
        open(document());
        assertThat(page().evaluate(COVERED))
                .as("places where a turn covered the names")
                .isEqualTo(0);
    }

    @Test
    void wordsPutSideBySideAreSetAsOtherQuotedWordsAre() {
        open("/article/aldria-le-texte-public-compare-aux-propos-tenus");
        assertThat(face(".parallel blockquote")).isEqualTo(face(".excerpt blockquote"));
        assertThat(page().evaluate("getComputedStyle(document.querySelector('.parallel .sides')).position"))
                .isEqualTo("static");
    }

    @Test
    void readingNeedsNoScript() {
        freshWithoutScript();
        open("/");
        assertThat(page().locator(".modes").isVisible()).isFalse();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deux appels enregistrés"))
                .first()
                .click();
        page().waitForURL(url(ARTICLE));
        assertThat(page().locator("h1").innerText()).contains("Deux appels enregistrés");
        assertThat(page().locator("form[action='/newsletter'] button").isVisible())
                .isTrue();
    }

    @Test
    void aPhraseOfATranscriptIsFoundFromTheHeaderOfAnyPage() {
        open(ARTICLE);
        page().locator("header a[href='/recherche']").click();
        page().locator("#q").fill("« commencez par le féliciter »");
        page().locator("#q").press("Enter");
        Locator turn = page().locator(".spots a[href*='#r']").first();
        assertThat(page().locator(".spots mark").first().innerText()).isNotBlank();
        turn.click();
        assertThat(page().locator(":target").innerText()).containsIgnoringCase("commencez par le féliciter");
    }

    private String document() {
        String passage =
                page().locator("a[href^='/document/'][href*='#r']").first().getAttribute("href");
        return passage.substring(0, passage.indexOf('#'));
    }

    private Object face(String selector) {
        return page().evaluate(
                        "selector => { const style = getComputedStyle(document.querySelector(selector)); "
                                + "return `${style.fontFamily} ${style.fontWeight} ${style.fontStyle}`; }",
                        selector);
    }

    /** Also what is only laid out once a reader comes near is looked at. */
    private void holds(String address, String words) {
        open(address);
        page().evaluate("document.querySelectorAll('.turns > li')"
                + ".forEach(turn => turn.style.contentVisibility = 'visible')");
        assertThat(page().locator("body").innerText()).contains(words);
        assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of " + page().url())
                .isEqualTo(true);
        isAccessible();
    }

    private Locator mode(String name) {
        return page().locator("button[data-mode=" + name + "]");
    }

    private Object paper() {
        return page().evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
