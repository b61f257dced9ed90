package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static press.verbatim.site.theme.ThemeFixture.WINE;
import static press.verbatim.site.theme.ThemeFixture.with;

import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.DispatcherServlet;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.PreviewService;
import press.verbatim.media.Pictures;
import press.verbatim.security.TestStaff;
import press.verbatim.site.theme.Accents;
import press.verbatim.site.theme.FrontForm;
import press.verbatim.site.theme.FrontOpening;
import press.verbatim.site.theme.Logo;
import press.verbatim.site.theme.Logos;
import press.verbatim.site.theme.ThemeFixture;
import press.verbatim.site.theme.ThemeService;

@VerbatimTest
class ThemePagesTests {
    private static final String DRAFT = "/desk-api/preview/theme/draft";
    private static final String ROBOTS = "<meta name=\"robots\" content=\"noindex\">\n";
    private static final String WINE_RULE = "--accent:light-dark(#7a1f3d,#f0a6bd)";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PageCache cache;

    @Autowired
    private ArticleFixture articles;

    @Autowired
    private PreviewService previews;

    @Autowired
    private ThemeService themes;

    @Autowired
    private ThemeFixture fixture;

    @Autowired
    private DispatcherServlet dispatcher;

    private String article;

    @BeforeEach
    void anArticle() throws ServletException {
        if (dispatcher.getServletConfig() == null) {
            dispatcher.init(new MockServletConfig());
        }
        ArticleId id = articles.live("Une page à habiller");
        article = "/article/" + TestStaff.EDITOR.does(() -> previews.draft(id).slug());
    }

    @AfterEach
    void undo() {
        fixture.undo();
        TestStaff.signOut();
        Awaitility.await().until(() -> !page("/").contains(WINE_RULE));
    }

    @Test
    void aReleaseReachesEveryPageWithinTwoSeconds() throws Exception {
        page(article);
        page("/");
        fixture.released(choices -> with(choices, WINE));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> page(article).contains(WINE_RULE) && page("/").contains(WINE_RULE));
        assertThat(page("/article/inconnu")).contains(WINE_RULE);
        assertThat(cache.held(article)).isPresent();
        fixture.undo();
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> !page(article).contains(WINE_RULE));
    }

    @Test
    void thePolicyOfEveryAnswerNamesTheStylesOfItsPage() throws Exception {
        holdsItsPolicy(answer(article));
        fixture.released(choices -> with(choices, WINE));
        Awaitility.await().until(() -> page(article).contains(WINE_RULE));
        holdsItsPolicy(answer(article));
        holdsItsPolicy(answer("/article/inconnu"));
        holdsItsPolicy(answer("/newsletter/preferences"));
        holdsItsPolicy(studio(DRAFT + article));
    }

    @Test
    void readersNeverSeeADraft() throws Exception {
        String before = page(article);
        fixture.draft(choices -> with(choices, WINE));
        assertThat(studio(DRAFT + article).getContentAsString()).contains(WINE_RULE);
        assertThat(studio(DRAFT + "/").getContentAsString()).contains(WINE_RULE);
        for (int nth = 0; nth < 3; nth++) {
            assertThat(page(article)).isEqualTo(before);
            assertThat(page("/")).doesNotContain(WINE_RULE, "id=\"apercu\"");
        }
        assertThat(answer(article).getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(cache.held(DRAFT + article)).isEmpty();
    }

    @Test
    void whatIsPreviewedIsWhatIsPublishedButForOneMetaAndOneBanner() throws Exception {
        int number = fixture.released(choices -> with(choices, WINE));
        Awaitility.await().until(() -> page(article).contains(WINE_RULE));
        for (String path : new String[] {"/", article, "/rectificatifs"}) {
            assertThat(withoutMarks(studio(DRAFT + path).getContentAsString()))
                    .as(path)
                    .isEqualTo(page(path));
            assertThat(withoutMarks(
                            studio("/desk-api/preview/theme/" + number + path).getContentAsString()))
                    .as(path)
                    .isEqualTo(page(path));
        }
    }

    @Test
    void aPreviewIsKeptByNobodyAndFramedByOurselvesAlone() throws Exception {
        MockHttpServletResponse shown = studio(DRAFT + article);
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(shown.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(shown.getHeaders("X-Robots-Tag")).containsExactly("noindex");
        assertThat(shown.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'");
    }

    @Test
    void pagesThatAreNotThereAreTriedOnToo() throws Exception {
        fixture.draft(choices -> with(choices, WINE));
        for (String path : new String[] {"/article/inconnu", "/nulle/part", "/article/a/b/c"}) {
            MockHttpServletResponse shown = studio(DRAFT + path);
            assertThat(shown.getStatus()).as(path).isEqualTo(404);
            assertThat(shown.getContentAsString()).as(path).contains(WINE_RULE, "Page introuvable");
        }
        assertThat(page("/article/inconnu")).contains("Page introuvable").doesNotContain(WINE_RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/articles", "/desk-api/session", "/%64esk-api/session", "/VAADIN/x", "/error"})
    void theDeskIsNoPageToTryOn(String path) throws Exception {
        assertThat(studioRaw(DRAFT + path).getStatus()).isEqualTo(404);
    }

    @Test
    void onlySiteAdminsLookAtADraft() throws Exception {
        mvc.perform(get(DRAFT + "/").with(TestStaff.EDITOR.session())).andExpect(status().isForbidden());
        mvc.perform(get("/desk-api/preview/theme/0/").with(TestStaff.EDITOR.session()))
                .andExpect(status().isForbidden());
        mvc.perform(get(DRAFT + "/")).andExpect(status().isUnauthorized());
        assertThat(studio("/desk-api/preview/theme/999999/").getStatus()).isEqualTo(404);
    }

    @Test
    void aLogoStandsOnTopWithItsWordsInItsModeAlone() throws Exception {
        Logo logo = TestStaff.SITE_ADMIN.does(() -> themes.addLogo(new ByteArrayInputStream(Pictures.png(400, 100))));
        fixture.draft(choices -> with(choices, new Logos(logo, null, "\"><script>alert(1)</script>")));
        Document page = Jsoup.parse(studio(DRAFT + article).getContentAsString());
        Element image = page.selectFirst("a.wordmark img.in-light");
        assertThat(image.attr("alt")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(image.attr("width")).isEqualTo("400");
        assertThat(page.select("a.wordmark span.in-dark").text()).contains("Verbatim");
        mvc.perform(get(image.attr("src")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        mvc.perform(get("/theme/logo/" + "0".repeat(64) + ".png")).andExpect(status().isNotFound());
    }

    @Test
    void theSignInTheTabTakesTheAccentsOfTheTheme() throws Exception {
        fixture.draft(choices -> with(choices, WINE));
        String icon = Jsoup.parse(studio(DRAFT + article).getContentAsString())
                .selectFirst("link[rel=icon]")
                .attr("href");
        mvc.perform(get(icon))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.allOf(
                                org.hamcrest.Matchers.containsString("stroke:" + WINE.light() + ";"),
                                org.hamcrest.Matchers.containsString("stroke:" + WINE.dark() + "}"))));
        mvc.perform(get("/theme/icon/red-blue.svg")).andExpect(status().isNotFound());
    }

    @Test
    void laUneTakesTheFormOfTheTheme() throws Exception {
        for (int nth = 0; nth < 4; nth++) {
            articles.live("Pour la une " + nth);
        }
        fixture.draft(choices -> with(choices, new FrontForm(FrontOpening.DENSE, 3, false)));
        Document page = Jsoup.parse(studio(DRAFT + "/").getContentAsString());
        assertThat(page.select("section.wire")).isEmpty();
        assertThat(page.select("section.second article")).hasSize(3);
        assertThat(page.select("section.second img")).isEmpty();
        assertThat(page.select("style").last().data()).contains(".opening .pictured{display:grid");
    }

    @Test
    void accentsThatCannotBeReadAreSeenInThePreviewAlone() throws Exception {
        fixture.draft(choices -> with(choices, new Accents("#ffff00", "#111111")));
        assertThat(studio(DRAFT + "/").getContentAsString()).contains("light-dark(#ffff00,#111111)");
        assertThat(page("/")).doesNotContain("#ffff00");
    }

    private void holdsItsPolicy(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getHeaders("Content-Security-Policy")).hasSize(1);
        String policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
        for (Element style : Jsoup.parse(answer.getContentAsString()).select("style")) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy)
                    .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                    .doesNotContain("unsafe");
        }
    }

    private static String withoutMarks(String draft) {
        int banner = draft.indexOf("<p class=\"banner\" id=\"apercu\"");
        int end = draft.indexOf("</p>\n", banner) + "</p>\n".length();
        assertThat(banner).isPositive();
        assertThat(draft.split(ROBOTS, -1)).hasSize(2);
        return (draft.substring(0, banner) + draft.substring(end)).replace(ROBOTS, "");
    }

    private String page(String address) throws Exception {
        return answer(address).getContentAsString();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private MockHttpServletResponse studio(String address) throws Exception {
        return mvc.perform(get(address).with(TestStaff.SITE_ADMIN.session()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse studioRaw(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(TestStaff.SITE_ADMIN.session()))
                .andReturn()
                .getResponse();
    }
}
