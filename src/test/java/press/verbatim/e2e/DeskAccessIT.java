package press.verbatim.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views of the desk against the rules of access, in light and dark, in a browser that speaks English. */
class DeskAccessIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "articles", "front-page", "subscribers"})
    void aViewCanBeUsedByEverybodyInBothModes(String view) {
        fresh(ColorScheme.LIGHT, 1280, "en-GB");
        signInAnew("admin@demo.verbatim.test", PASSWORD);
        open("/desk/" + view);
        page().locator(".v-header h1").waitFor();
        assertThat(page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(violationsInBothModes()).as(page().url()).isEmpty();
        assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out of " + page().url())
                .isEqualTo(true);
    }
}
