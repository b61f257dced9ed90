package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read of the site, each form against the rules of its standard. */
class MachineFormsTests extends DemoSiteTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_URLS = 50_000;
    private static final int MOST_NEWS = 1_000;

    @Test
    void everyArticleIsValidNinjs() throws Exception {
        List<String> articles = paths("/article/");
        assertThat(articles).hasSizeGreaterThan(3);
        for (String path : articles) {
            String item = read(path + ".ninjs.json");
            Schemas.holds("ninjs", item);
            assertThat(JSON.readTree(item).path("uri").asString()).isEqualTo(BASE + path);
        }
    }

    @Test
    void anItemThatBreaksTheRulesIsFound() throws Exception {
        String item = read(paths("/article/").getFirst() + ".ninjs.json");
        assertThat(Schemas.faults("ninjs", item.replace("\"pubStatus\":\"usable\"", "\"pubStatus\":\"perhaps\"")))
                .isNotEmpty();
        assertThat(Schemas.faults("ninjs", item.replace("\"uri\":", "\"address\":")))
                .isNotEmpty();
    }

    @Test
    void theAnnotationsOfAWholeDocumentAreAPageOfTheWebAnnotationModel() throws Exception {
        int pages = 0;
        for (String path : paths("/document/")) {
            MockHttpServletResponse answer = answer(path + "/annotations.jsonld");
            if (answer.getStatus() == 200) {
                Schemas.holds("annotation-page", answer.getContentAsString(StandardCharsets.UTF_8));
                pages++;
            }
        }
        assertThat(pages).isPositive();
    }

    @Test
    void excerptsAndPairsTellOtherSitesHowToShowThem() throws Exception {
        for (String kind : List.of("/extrait/", "/mise-en-regard/")) {
            List<String> found = paths(kind);
            assertThat(found).as(kind).isNotEmpty();
            for (String path : found) {
                Element link =
                        page(path).select("link[type=application/json+oembed]").first();
                assertThat(link).as(path).isNotNull();
                String answer = read(link.attr("href"));
                Schemas.holds("oembed", answer);
                Document shown = Jsoup.parseBodyFragment(
                        JSON.readTree(answer).path("html").asString());
                assertThat(shown.select("blockquote")).hasSize(kind.equals("/extrait/") ? 1 : 2);
                assertThat(shown.select("a").eachAttr("href"))
                        .allMatch(href -> href.startsWith(BASE))
                        .contains(BASE + path);
            }
        }
    }

    @Test
    void anEmbedIsNoWiderThanAskedFor() throws Exception {
        String path = paths("/extrait/").getFirst();
        JsonNode narrow = JSON.readTree(read("/oembed?maxwidth=320&url=" + BASE + path));
        assertThat(narrow.path("width").asInt()).isEqualTo(320);
        assertThat(answer("/oembed?maxwidth=large&url=" + BASE + path).getStatus())
                .isEqualTo(400);
    }

    @Test
    void everyFeedIsWellFormedWithAbsoluteLinks() throws Exception {
        for (String base : feeds()) {
            for (String form : List.of("/rss.xml", "/atom.xml")) {
                SyndFeed feed = new SyndFeedInput().build(new StringReader(read(base + form)));
                assertThat(feed.getTitle()).as(base + form).isNotBlank();
                assertThat(feed.getEntries()).as(base + form).isNotEmpty().allSatisfy(MachineFormsTests::complete);
            }
            Schemas.holds("json-feed", read(base + "/feed.json"));
        }
    }

    private static void complete(SyndEntry entry) {
        assertThat(entry.getTitle()).isNotBlank();
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(URI.create(entry.getLink()).isAbsolute()).isTrue();
        assertThat(entry.getPublishedDate()).isNotNull();
    }

    @Test
    void siteMapsNameAbsoluteAddressesThatAnswer() throws Exception {
        List<String> maps =
                new ArrayList<>(xml("/sitemap.xml").select("sitemap > loc").eachText());
        assertThat(maps).isNotEmpty();
        for (String map : maps) {
            Document urls = xml(path(map));
            assertThat(urls.select("urlset").attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
            assertThat(urls.select("url")).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_URLS);
            for (String address : urls.select("url > loc").eachText()) {
                assertThat(answer(path(address)).getStatus()).as(address).isEqualTo(200);
            }
            assertThat(urls.select("lastmod").eachText()).allSatisfy(Instant::parse);
        }
    }

    @Test
    void theNewsMapHasWhatItsRulesAskFor() throws Exception {
        Document map = xml("/sitemap-news.xml");
        assertThat(map.select("url")).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_NEWS);
        for (Element url : map.select("url")) {
            assertThat(url.getElementsByTag("news:name").text()).isEqualTo("Verbatim");
            assertThat(url.getElementsByTag("news:language").text()).isEqualTo("fr");
            assertThat(url.getElementsByTag("news:title").text()).isNotBlank();
            assertThat(Instant.parse(
                            url.getElementsByTag("news:publication_date").text()))
                    .isBefore(Instant.now());
        }
    }

    private List<String> feeds() throws Exception {
        List<String> feeds = new ArrayList<>(List.of(""));
        for (String kind : List.of("/rubrique/", "/dossier/", "/auteur/")) {
            feeds.addAll(paths(kind));
        }
        return feeds;
    }

    private List<String> paths(String part) throws Exception {
        return crawled().entrySet().stream()
                .filter(each -> isPage(each.getValue()))
                .map(each -> each.getKey())
                .filter(path -> path.contains(part))
                .filter(path -> !path.contains("?"))
                .toList();
    }

    private Document xml(String address) throws Exception {
        return Jsoup.parse(read(address), Parser.xmlParser());
    }

    private static String path(String address) {
        assertThat(address).startsWith(BASE + "/");
        return address.substring(BASE.length());
    }
}
