package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and social networks are told of each page, against what schema.org and they ask for. */
class StructuredDataTests extends DemoSiteTest {
    private static final String UNLISTED = "/recherche";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> DATES = Set.of("datePublished", "dateModified");
    private static final Set<String> ADDRESSES = Set.of(
            "url",
            "item",
            "mainEntityOfPage",
            "publishingPrinciples",
            "ethicsPolicy",
            "correctionsPolicy",
            "unnamedSourcesPolicy",
            "ownershipFundingInfo");

    @Test
    void everythingThatIsToldToMachinesIsAbsoluteAndDated() throws Exception {
        int found = 0;
        for (Map.Entry<String, MockHttpServletResponse> each : crawled().entrySet()) {
            if (isPage(each.getValue())) {
                for (Element script : page(each.getKey()).select("script[type=application/ld+json]")) {
                    JsonNode data = JSON.readTree(script.data());
                    assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
                    data.path("@graph").forEach(StructuredDataTests::holds);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    private static void holds(JsonNode node) {
        assertThat(node.path("@type").asString()).isNotBlank();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            JsonNode value = property.getValue();
            if (ADDRESSES.contains(property.getKey())) {
                assertThat(value.asString()).as(property.getKey()).startsWith(BASE + "/");
            } else if (DATES.contains(property.getKey())) {
                assertThat(OffsetDateTime.parse(value.asString())).isNotNull();
            } else if (value.isObject()) {
                holds(value);
            } else if (value.isArray()) {
                value.forEach(
                        each -> assertThat(each.isObject() || each.isString()).isTrue());
                value.valueStream().filter(JsonNode::isObject).forEach(StructuredDataTests::holds);
            }
        }
    }

    @Test
    void everyArticleHasWhatNewsArticlesNeed() throws Exception {
        int articles = 0;
        for (String path : crawled().keySet()) {
            if (path.startsWith("/article/")) {
                JsonNode article = graph(path).get(0);
                assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
                assertThat(article.path("headline").asString())
                        .isEqualTo(page(path).select("h1").text());
                assertThat(article.path("author").get(0).path("name").asString())
                        .isNotBlank();
                JsonNode image = article.path("image").get(0);
                assertThat(image.path("width").asInt()).isGreaterThanOrEqualTo(1200);
                assertThat(image.path("height").asInt()).isPositive();
                assertThat(article.path("mainEntityOfPage").asString()).isEqualTo(BASE + path);
                publisher(article.path("publisher"));
                assertThat(graph(path).get(1).path("@type").asString()).isEqualTo("BreadcrumbList");
                articles++;
            }
        }
        assertThat(articles).isGreaterThan(3);
    }

    private static void publisher(JsonNode publisher) {
        assertThat(publisher.path("@type").asString()).isEqualTo("NewsMediaOrganization");
        assertThat(publisher.path("logo").path("@type").asString()).isEqualTo("ImageObject");
        assertThat(publisher.path("publishingPrinciples").asString()).isEqualTo(BASE + "/charte");
        assertThat(publisher.path("ethicsPolicy").asString()).isEqualTo(BASE + "/charte");
        assertThat(publisher.path("unnamedSourcesPolicy").asString()).isEqualTo(BASE + "/sources-anonymes");
        assertThat(publisher.path("correctionsPolicy").asString()).isEqualTo(BASE + "/rectificatifs");
    }

    @Test
    void anExcerptIsAQuotationOfItsDocument() throws Exception {
        String path = crawled().keySet().stream()
                .filter(one -> one.contains("/extrait/") && !one.startsWith("/partage/"))
                .findFirst()
                .orElseThrow();
        JsonNode quotation = graph(path).get(0);
        assertThat(quotation.path("@type").asString()).isEqualTo("Quotation");
        assertThat(page(path).text()).contains(quotation.path("text").asString());
        assertThat(quotation.path("creator").path("name").asString()).isNotBlank();
        assertThat(quotation.path("isPartOf").path("name").asString()).isNotBlank();
    }

    @Test
    void everyListedPageIsSharedWithAPictureOfTheSizeItNames() throws Exception {
        for (Map.Entry<String, MockHttpServletResponse> each : crawled().entrySet()) {
            if (isPage(each.getValue()) && !each.getKey().equals(UNLISTED)) {
                Document page = Jsoup.parse(each.getValue().getContentAsString());
                String address = meta(page, "og:image");
                assertThat(address).as(each.getKey()).startsWith(BASE + "/");
                MockHttpServletResponse picture = answer(address.substring(BASE.length()));
                assertThat(picture.getContentType()).as(address).startsWith("image/");
                BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.getContentAsByteArray()));
                assertThat(meta(page, "og:image:width")).isEqualTo(String.valueOf(drawn.getWidth()));
                assertThat(meta(page, "og:image:height")).isEqualTo(String.valueOf(drawn.getHeight()));
                assertThat(page.select("meta[name=twitter:card]").attr("content"))
                        .isEqualTo("summary_large_image");
            }
        }
    }

    @Test
    void aPageThatIsAbsentIsNotShared() throws Exception {
        assertThat(page("/article/nul-ne-l-a-ecrit").select("meta[property=og:image]"))
                .isEmpty();
    }

    private JsonNode graph(String path) throws Exception {
        return JSON.readTree(page(path)
                        .select("script[type=application/ld+json]")
                        .first()
                        .data())
                .path("@graph");
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
