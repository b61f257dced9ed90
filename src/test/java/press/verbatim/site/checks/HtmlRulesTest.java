package press.verbatim.site.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import press.verbatim.article.PageFinding;

class HtmlRulesTest {
    @Test
    void aPageInOrderHasNothingToMend() {
        assertThat(
                        keys(
                                "<h1>Titre</h1><p id=\"a\">Un <a href=\"#a\">lien</a></p><h2>Suite</h2><img src=\"x\" alt=\"\">"))
                .isEmpty();
    }

    @Test
    void aMissingHeadlineAndASkippedLevelAreTold() {
        assertThat(keys("<h2>Suite</h2>")).containsExactly("site.check.noHeadline");
        assertThat(keys("<h1>Titre</h1><h3>Trop bas</h3><h2> </h2>"))
                .containsExactly("site.check.headingLevel", "site.check.emptyHeading");
    }

    @Test
    void aPhotoWithoutAlternativeTextIsTold() {
        assertThat(keys("<h1>Titre</h1><img src=\"/media/1/960\">")).containsExactly("site.check.noAlt");
    }

    @Test
    void aLinkWithoutWordsIsToldUnlessItsPhotoSpeaks() {
        assertThat(keys("<h1>Titre</h1><a href=\"/x\"></a>")).containsExactly("site.check.emptyLink");
        assertThat(keys("<h1>Titre</h1><a href=\"/x\"><img src=\"y\" alt=\"Carte\"></a>"))
                .isEmpty();
    }

    @Test
    void anIdThatStandsTwiceAndAnAnchorThatIsNowhereAreTold() {
        assertThat(keys("<h1>Titre</h1><p id=\"a\"></p><p id=\"a\"></p><a href=\"#b\">lien</a>"))
                .containsExactly("site.check.doubleId", "site.check.lostAnchor");
    }

    private static List<String> keys(String main) {
        return HtmlRules.of(Jsoup.parse("<main>" + main + "</main>"))
                .map(PageFinding::key)
                .toList();
    }
}
