package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishedSections;
import press.verbatim.article.PublishingService;
import press.verbatim.search.PublishedSearch;
import press.verbatim.search.SearchBusy;
import press.verbatim.security.TestStaff;

@VerbatimTest
class SearchPageTests {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private Answers answers;

    @Autowired
    private SearchPages pages;

    @Autowired
    private PublishedSections sections;

    @Autowired
    private PageCache cache;

    @Test
    void theFormIsThereWithoutAQuestionAndWorksWithoutScript() throws Exception {
        Document page = page("");
        assertThat(page.select("form[role=search]").attr("action")).isEqualTo("/recherche");
        assertThat(page.select("form[role=search]").attr("method")).isIn("", "get");
        assertThat(page.select("label[for=q]")).hasSize(1);
        assertThat(page.select("input#q").attr("maxlength")).isEqualTo("200");
        assertThat(page.select("main mark, main .entries")).isEmpty();
    }

    @Test
    void whatIsFoundIsMarkedAndLinked() throws Exception {
        made.live("Le phare de Kervalec");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !page("Kervalec texte").select(".entries").isEmpty());
        Document page = page("Kervalec texte");
        assertThat(page.select(".entries h2 a").attr("href")).isEqualTo("/article/le-phare-de-kervalec");
        assertThat(page.select(".entries mark").eachText()).contains("texte");
        assertThat(page.select("[role=status]").text()).contains("Un résultat");
        assertThat(page.title()).contains("Kervalec texte");
    }

    @Test
    void blocksOfAnArticleAreToldApart() throws Exception {
        ArticleId id = made.writtenBy(TestStaff.EDITOR, "Les marais de Guernevez");
        TestStaff.EDITOR.acts(() -> {
            made.write(id, "Les marais de Guernevez", "<h2>Une digue rompue</h2><p>Les tourbières débordent.</p>");
            publishing.publish(id, GatePass.NONE);
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                page("tourbières").select(".entries .words").text())
                        .contains("Une digue rompue · Les tourbières débordent."));
    }

    @Test
    void noSearchEngineListsAnAnswerAndNobodyKeepsIt() throws Exception {
        mvc.perform(get("/recherche").param("q", "secret"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        Document page = page("secret");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/recherche");
        mvc.perform(get("/robots.txt")).andExpect(content().string(Matchers.containsString("Disallow: /recherche")));
    }

    @Test
    void noQueryFillsOrSplitsThePageCache() throws Exception {
        long before = cache.bytes();
        for (int each = 0; each < 20; each++) {
            mvc.perform(get("/recherche").param("q", "mot" + each)).andExpect(status().isOk());
        }
        assertThat(cache.bytes()).isEqualTo(before);
        assertThat(cache.held("/recherche")).isEmpty();
        assertThat(page("premier").select("input#q").val()).isEqualTo("premier");
        assertThat(page("second").select("input#q").val()).isEqualTo("second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>alert(1)</script>", "*:*", "<b>gras</b>", "{{7*7}}", "\u0000\u0001", "/.*/"})
    void whatIsTypedStaysText(String typed) throws Exception {
        Document page = page(typed);
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("input#q").val()).isEqualTo(typed.replaceAll("\\p{Cc}", ""));
    }

    @Test
    void aLongQueryIsCutAndThatIsSaid() throws Exception {
        Document page = page("é".repeat(10_000));
        assertThat(page.select("input#q").val()).hasSize(200);
        assertThat(page.select("main").text()).contains("Seuls les 200 premiers signes");
    }

    @Test
    void aPhraseIsNamedWithoutDoublingItsMarks() throws Exception {
        assertThat(page("« zzqxwv absent »").select("[role=status]").text()).contains("“zzqxwv absent”");
    }

    @Test
    void nothingFoundSaysWhatToTry() throws Exception {
        Document page = page("zzqxwv");
        assertThat(page.select("[role=status]").text()).contains("Aucun résultat");
        assertThat(page.select(".tips li")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=51", "page=2", "page=x", "page=1e3", "rubrique=inconnue"})
    void aPageOrSectionThatIsNotThereIsAbsent(String bounds) throws Exception {
        mvc.perform(get("/recherche?q=zzqxwv&" + bounds)).andExpect(status().isNotFound());
    }

    @Test
    void aBusyServerSaysSoAndKeepsWhatWasTyped() {
        PublishedSearch busy = mock(PublishedSearch.class);
        when(busy.find(any())).thenThrow(mock(SearchBusy.class));
        ResponseEntity<byte[]> answer = new SearchController(answers, pages, busy, sections)
                .search("ma recherche", null, null, "1", new MockHttpServletRequest());
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        Document page = Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
        assertThat(page.select("input#q").val()).isEqualTo("ma recherche");
        assertThat(page.select("[role=status]").text()).contains("ne peut pas répondre");
    }

    @Test
    void everyPageLeadsToSearchAndBrowsersLearnOfIt() throws Exception {
        Document front = Jsoup.parse(read("/"));
        assertThat(front.select("header a[href=/recherche]")).hasSize(1);
        assertThat(front.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
        assertThat(front.select("script[type=application/ld+json]").html()).contains("SearchAction");
        mvc.perform(get("/opensearch.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("/recherche?q={searchTerms}")));
    }

    private Document page(String typed) throws Exception {
        return Jsoup.parse(mvc.perform(get("/recherche").param("q", typed))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
