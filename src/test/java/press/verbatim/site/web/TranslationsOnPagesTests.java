package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.LinkDraft;
import press.verbatim.article.LinkKind;
import press.verbatim.article.PublishingService;
import press.verbatim.article.RelatedLinksService;
import press.verbatim.platform.Ids;
import press.verbatim.security.TestStaff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article and its translation, each in its language, as readers and machines find them. */
@VerbatimTest
class TranslationsOnPagesTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private RelatedLinksService links;

    @Autowired
    private PublishingService publishing;

    private final String one = "gue-" + Ids.next();
    private final String other = "ford-" + Ids.next();
    private ArticleId french;
    private ArticleId english;

    @BeforeEach
    void write() {
        french = fixture.writtenBy(TestStaff.REPORTER, "Le gué de Varenne, mot pour mot");
        english = fixture.writtenBy(TestStaff.REPORTER, "The ford at Varenne, word for word");
        TestStaff.EDITOR.acts(() -> {
            fixture.address(french, one, "");
            fixture.address(english, other, "en");
        });
    }

    @AfterEach
    void takeOff() {
        TestStaff.EDITOR.acts(() -> List.of(french, english).forEach(each -> publishing.depublish(each, "")));
        TestStaff.signOut();
    }

    @Test
    void bothPagesNameEachOtherToMachinesAndToReaders() throws Exception {
        TestStaff.EDITOR.acts(() -> {
            link(french, english, LinkKind.TRANSLATION);
            links.linkBack(french, english, LinkKind.TRANSLATION);
            publish();
        });

        Document page = page("/article/" + one);
        assertThat(alternates(page)).containsExactly("fr /article/" + one, "en /article/" + other);
        assertThat(alternates(page("/article/" + other))).containsExactly("en /article/" + other, "fr /article/" + one);
        Element offered = page.selectFirst("main a[hreflang]");
        assertThat(offered).isNotNull();
        assertThat(offered.text()).isEqualTo("English");
        assertThat(offered.attr("lang")).isEqualTo("en");
        assertThat(page.select(".related a[href=/article/" + other + "]")).isEmpty();
    }

    @Test
    void theWordsOfAnotherLanguageSayWhichItIs() throws Exception {
        TestStaff.EDITOR.acts(() -> {
            link(french, english, LinkKind.BACKGROUND);
            publish();
        });

        Document page = page("/article/" + other);
        assertThat(page.selectFirst("article > header").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst(".body").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("meta[property=og:locale]")).isEmpty();
        Document beside = page("/article/" + one);
        assertThat(beside.selectFirst(".related a[href=/article/" + other + "]").attr("lang"))
                .isEqualTo("en");
        assertThat(beside.selectFirst(".body").hasAttr("lang")).isFalse();
        assertThat(alternates(beside)).isEmpty();
    }

    @Test
    void machinesAreToldTheLanguageOfEachArticle() throws Exception {
        TestStaff.EDITOR.acts(() -> {
            link(english, french, LinkKind.TRANSLATION);
            publish();
        });

        JsonNode news = JSON.readTree(page("/article/" + other)
                        .selectFirst("script[type=application/ld+json]")
                        .data())
                .path("@graph")
                .get(0);
        assertThat(news.path("inLanguage").asString()).isEqualTo("en");
        assertThat(news.path("workTranslation").get(0).path("url").asString()).endsWith("/article/" + one);
        assertThat(JSON.readTree(text("/article/" + other + ".ninjs.json"))
                        .path("language")
                        .asString())
                .isEqualTo("en");
        String map = text("/sitemap-news.xml");
        int at = map.indexOf("/article/" + other + "<");
        assertThat(map.substring(at, map.indexOf("</url>", at))).contains("<news:language>en</news:language>");
    }

    @Test
    void aTranslationThatIsOfflineIsNotNamed() throws Exception {
        TestStaff.EDITOR.acts(() -> {
            link(french, english, LinkKind.TRANSLATION);
            publishing.publish(french, GatePass.NONE);
        });
        assertThat(alternates(page("/article/" + one))).isEmpty();
        TestStaff.EDITOR.acts(() -> publishing.publish(english, GatePass.NONE));
    }

    private void publish() {
        publishing.publish(french, GatePass.NONE);
        publishing.publish(english, GatePass.NONE);
    }

    private void link(ArticleId from, ArticleId to, LinkKind kind) {
        links.save(from, List.of(new LinkDraft(to, kind, "")));
    }

    private static List<String> alternates(Document page) {
        return page.select("link[rel=alternate][hreflang]").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href").replaceFirst("https?://[^/]+", ""))
                .toList();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(text(path));
    }

    private String text(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
