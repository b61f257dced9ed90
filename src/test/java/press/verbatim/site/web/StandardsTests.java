package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.LiveArticle;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.security.TestStaff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@VerbatimTest
class StandardsTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEADLINE = "Le « plan » d’Aldria & ses suites";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PublishedArticles published;

    private ArticleId id;
    private LiveArticle article;

    @BeforeEach
    void anArticleCorrectedOnce() {
        id = fixture.live(HEADLINE);
        TestStaff.EDITOR.acts(() -> {
            fixture.write(id, HEADLINE, "<p>Texte corrigé.</p>");
            publishing.release(id, ReleaseKind.CORRECTION, "La date était fausse.", GatePass.NONE);
        });
        article = published.find(id).orElseThrow();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rss.xml", "/atom.xml"})
    void everyListIsAFeed(String name) throws Exception {
        for (String base : bases()) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(read(base + name)));
            assertThat(feed.getEntries())
                    .as(base)
                    .extracting(SyndEntry::getTitle)
                    .contains(HEADLINE);
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getLink)
                    .allSatisfy(link -> assertThat(link).startsWith("http"));
        }
    }

    @Test
    void everyListIsAJsonFeed() throws Exception {
        for (String base : bases()) {
            JsonNode feed = JSON.readTree(read(base + "/feed.json"));
            assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.path("feed_url").asString()).endsWith(base + "/feed.json");
            assertThat(feed.path("items").toString()).contains("urn:uuid:" + id);
        }
    }

    @Test
    void aFeedOfNothingIsAbsent() throws Exception {
        mvc.perform(get("/rubrique/inconnue/atom.xml")).andExpect(status().isNotFound());
        mvc.perform(get("/auteur/inconnu/feed.json")).andExpect(status().isNotFound());
    }

    @Test
    void theSiteMapLeadsToTheMonthAndTheMonthToTheArticle() throws Exception {
        String month = "/sitemap-" + YearMonth.from(Instant.now().atOffset(ZoneOffset.UTC)) + ".xml";
        assertThat(xml("/sitemap.xml").select("sitemap > loc").eachText())
                .anyMatch(address -> address.endsWith(month))
                .anyMatch(address -> address.endsWith("/sitemap-pages.xml"));
        assertThat(xml(month).select("url > loc").eachText()).anyMatch(address -> address.endsWith(path()));
        assertThat(xml("/sitemap-1999-01.xml").select("url")).isEmpty();
        mvc.perform(get("/sitemap-2026-13.xml")).andExpect(status().isNotFound());
    }

    @Test
    void theNewsMapNamesWhatIsFresh() throws Exception {
        Document map = xml("/sitemap-news.xml");
        assertThat(map.getElementsByTag("news:title").eachText()).contains(HEADLINE);
        assertThat(map.getElementsByTag("news:language").eachText()).contains("fr");
    }

    @Test
    void anArticleIsNinjs() throws Exception {
        JsonNode item = JSON.readTree(read(path() + ".ninjs.json"));
        assertThat(item.path("standard").path("version").asString()).isEqualTo("3.1");
        assertThat(item.path("uri").asString()).endsWith(path());
        assertThat(item.path("headlines").get(0).path("value").asString()).isEqualTo(HEADLINE);
        assertThat(item.path("bodies").get(0).path("value").asString()).isEqualTo("<p>Texte corrigé.</p>");
        assertThat(item.path("bodies").get(1).path("wordCount").asInt()).isEqualTo(2);
        mvc.perform(get("/article/inconnu.ninjs.json")).andExpect(status().isNotFound());
    }

    @Test
    void structuredDataNamesTheArticleItsCorrectionAndItsPlace() throws Exception {
        Document page = Jsoup.parse(read(path()));
        JsonNode graph = JSON.readTree(
                        page.select("script[type=application/ld+json]").first().data())
                .path("@graph");
        assertThat(graph.get(0).path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(graph.get(0).path("correction").get(0).path("@type").asString())
                .isEqualTo("CorrectionComment");
        assertThat(graph.get(0).path("correction").get(0).path("text").asString())
                .isEqualTo("La date était fausse.");
        assertThat(graph.get(0).path("publisher").path("@type").asString()).isEqualTo("NewsMediaOrganization");
        assertThat(graph.get(1).path("@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(graph.get(1).path("itemListElement")).hasSize(3);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path());
        assertThat(page.select("meta[property=og:title]").attr("content")).contains(HEADLINE);
    }

    @Test
    void anEmbedOfWhatIsNoExcerptIsAbsent() throws Exception {
        mvc.perform(get("/oembed")).andExpect(status().isNotFound());
        mvc.perform(get("/oembed").param("url", "https://ailleurs.test/document/x/extrait/y"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/oembed").param("format", "xml")).andExpect(status().is(501));
    }

    private String[] bases() {
        String section = article.section() == null ? "" : article.section().slug();
        return new String[] {
            "",
            "/rubrique/" + section,
            "/auteur/" + article.bylines().getFirst().slug()
        };
    }

    private String path() {
        return "/article/" + article.slug();
    }

    private Document xml(String address) throws Exception {
        return Jsoup.parse(read(address), Parser.xmlParser());
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
