package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.BodyHtml.Card;

class BodyHtmlTest {
    private static final String ID = "0190a1b2-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Un <b>mot</b> et <i>un autre</i></p> | <p>Un <strong>mot</strong> et <em>un autre</em></p>",
                "<h1>Titre</h1><h4>Petit</h4> | <h2>Titre</h2><h2>Petit</h2>",
                "<p onclick=\"x()\" style=\"color:red\">mot</p> | <p>mot</p>",
                "<script>alert(1)</script><p>mot</p> | <p>mot</p>",
                "<p><img src=x onerror=alert(1)>mot</p> | <p>mot</p>",
                "<p><a href=\"javascript:alert(1)\">mot</a></p> | <p>mot</p>",
                "<p><a href=\"https://exemple.fr/a\" target=\"_blank\">mot</a></p> | <p><a href=\"https://exemple.fr/a\">mot</a></p>",
                "<p><a href=\"/article/fuite\">mot</a></p> | <p><a href=\"/article/fuite\">mot</a></p>",
                "mot seul | <p>mot seul</p>",
                "<div>un</div><div>deux</div> | <p>un</p><p>deux</p>",
                "<div><p>un</p></div> | <p>un</p>",
                "<blockquote>mot</blockquote> | <blockquote><p>mot</p></blockquote>",
                "<ul><li>un</li><li><p>deux</p></li></ul> | <ul><li><p>un</p></li><li><p>deux</p></li></ul>",
                "<aside class=\"exergue large\"><p>mot</p></aside> | <aside class=\"exergue\"><p>mot</p></aside>",
                "<aside>mot</aside> | <aside class=\"encadre\"><p>mot</p></aside>",
                "<p>mot<sup class=\"footnote x\">note</sup></p> | <p>mot<sup class=\"footnote\">note</sup></p>",
                "<p><span class=\"x\">mot</span></p> | <p>mot</p>",
                "<p><span data-quotation=\"pas-un-id\">mot</span></p> | <p>mot</p>",
                "<p>a &lt;script&gt; b</p> | <p>a &lt;script&gt; b</p>",
            })
    void bringsHtmlIntoTheVocabulary(String typed, String kept) {
        assertThat(BodyHtml.sanitise(typed)).isEqualTo(kept);
        assertThat(BodyHtml.sanitise(kept)).isEqualTo(kept);
    }

    @Test
    void keepsOnlyTheIdOfACard() {
        String html =
                "<figure data-photo=\"" + ID + "\" class=\"x\"><img src=\"a\"><figcaption>b</figcaption></figure>";
        assertThat(BodyHtml.sanitise(html)).isEqualTo("<figure data-photo=\"" + ID + "\"></figure>");
        assertThat(BodyHtml.sanitise("<figure data-photo=\"x\"></figure><p>a</p>"))
                .isEqualTo("<p>a</p>");
        assertThat(BodyHtml.cards(html, Card.PHOTO)).containsExactly(UUID.fromString(ID));
        assertThat(BodyHtml.cards(html, Card.EXCERPT)).isEmpty();
    }

    @Test
    void keepsNarrowSpacesAndComposesAccents() {
        assertThat(BodyHtml.sanitise("<p>«\u202fe\u0301te\u0301\u202f»</p>")).isEqualTo("<p>«\u202fété\u202f»</p>");
    }

    @ParameterizedTest
    @CsvSource({"data-quotation", "data-note"})
    void removesTheDeskLayerForReadersAndKeepsItsWords(String mark) {
        String html = "<p>Il dit <span " + mark + "=\"" + ID + "\">« <em>non</em> »</span>.</p>";
        assertThat(BodyHtml.sanitise(html)).isEqualTo(html);
        assertThat(BodyHtml.forReaders(html)).isEqualTo("<p>Il dit « <em>non</em> ».</p>");
    }

    @Test
    void listsMarkedQuotationsOnce() {
        String mark = "<span data-quotation=\"" + ID + "\">« a »</span>";
        assertThat(BodyHtml.quotations("<p>" + mark + " et " + mark + "</p>")).containsExactly(UUID.fromString(ID));
    }

    @Test
    void numbersBlocksInReadingOrder() {
        String html = "<p>un<br>bis</p><h2>deux</h2><p></p><ul><li>trois</li></ul>"
                + "<figure data-excerpt=\"" + ID + "\"></figure><aside class=\"exergue\"><p>quatre</p></aside>"
                + "<table><tbody><tr><td>cinq</td></tr></tbody></table>";
        assertThat(BodyHtml.paragraphs(html))
                .containsExactly(
                        new Block(0, "p", "un\nbis"),
                        new Block(1, "h2", "deux"),
                        new Block(2, "p", ""),
                        new Block(3, "li", "trois"),
                        new Block(4, "aside", "quatre"),
                        new Block(5, "td", "cinq"));
    }

    @Test
    void countsSignsWithSpacesAndWholeCharacters() {
        assertThat(BodyHtml.signs("<p>Un mot.</p><p>🙂 «\u202fa\u202f»</p>")).isEqualTo(7 + 7);
    }

    @Test
    void keepsTheMarksOfQuotationsThatReadersFollow() {
        String other = ID.replace("0001", "0002");
        String html = "<p><span data-quotation=\"" + ID + "\" data-note=\"" + other
                + "\">« a »</span> <span data-quotation=\"" + other + "\">« b »</span></p>";
        assertThat(BodyHtml.forReaders(html, Set.of(UUID.fromString(ID))))
                .isEqualTo("<p><span data-quotation=\"" + ID + "\">« a »</span> « b »</p>");
    }
}
