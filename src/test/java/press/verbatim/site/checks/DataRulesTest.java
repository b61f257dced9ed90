package press.verbatim.site.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import press.verbatim.article.PageFinding;

class DataRulesTest {
    private static final String WHOLE = "{'headline':'Titre','description':'Chapô','articleSection':'Monde',"
            + "'author':[{'@type':'Person'}],'image':[{'width':1600}]}";

    @Test
    void anArticleWithAllItNeedsHasNothingToMend() {
        assertThat(keys(WHOLE)).isEmpty();
    }

    @Test
    void eachThingThatIsMissingIsTold() {
        assertThat(keys("{'headline':'Titre','author':[{'@type':'NewsMediaOrganization'}]}"))
                .containsExactly(
                        "site.check.noLead", "site.check.noByline", "site.check.noSection", "site.check.narrowPhoto");
        assertThat(keys(WHOLE.replace("Titre", "T".repeat(111)))).containsExactly("site.check.longHeadline");
    }

    @Test
    void aPageWithoutReadableDataIsTold() {
        assertThat(DataRules.of(Jsoup.parse("<p>x</p>")).map(PageFinding::key)).containsExactly("site.check.noData");
        assertThat(DataRules.of(Jsoup.parse("<script type=\"application/ld+json\">{</script>"))
                        .map(PageFinding::key))
                .containsExactly("site.check.noData");
    }

    private static List<String> keys(String article) {
        String json = "{\"@graph\":[" + article.replace('\'', '"') + "]}";
        return DataRules.of(Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>"))
                .map(PageFinding::key)
                .toList();
    }
}
