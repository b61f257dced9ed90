package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.security.TestStaff;

/** Pages that come and go: drafts, releases and withdrawals, as valid HTML and with the picture they are shared with. */
@VerbatimTest
class ValidNoticesTests {
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private VerbatimProperties properties;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void aPreviewIsValidHtml() throws Exception {
        ArticleId draft = fixture.writtenBy(TestStaff.REPORTER, "Un brouillon");
        String preview = mvc.perform(
                        get("/desk-api/preview/" + draft + "/article/brouillon").with(TestStaff.EDITOR.session()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(ValidHtmlTests.complaints("aperçu", preview)).isEmpty();
    }

    @Test
    void theNoticeOfAWithdrawalIsValidHtmlAndThePictureIsGoneToo() throws Exception {
        ArticleId id = fixture.live("Un article à retirer");
        String page = "/article/" + slug(id);
        String shared = picture(page);
        mvc.perform(get(shared)).andExpect(status().isOk());

        TestStaff.EDITOR.acts(() -> publishing.withdraw(id, "Retiré sur ordonnance."));

        Awaitility.await()
                .atMost(AT_MOST)
                .untilAsserted(() -> mvc.perform(get(shared)).andExpect(status().isGone()));
        assertThat(ValidHtmlTests.complaints(page, read(page))).isEmpty();
    }

    @Test
    void aReleaseWithAnotherHeadlineHasAnotherPictureAndTheFormerAddressLeadsThere() throws Exception {
        ArticleId id = fixture.live("Un premier titre");
        String page = "/article/" + slug(id);
        String before = picture(page);
        TestStaff.EDITOR.acts(() -> {
            fixture.write(id, "Un second titre", "<p>Texte.</p>");
            publishing.release(id, ReleaseKind.UPDATE, "", GatePass.NONE);
        });

        Awaitility.await().atMost(AT_MOST).untilAsserted(() -> {
            String now = picture(page);
            assertThat(now).isNotEqualTo(before);
            mvc.perform(get(before)).andExpect(status().isFound()).andExpect(redirectedUrl(now));
        });
    }

    @Test
    void aDraftHasNoPicture() throws Exception {
        ArticleId draft = fixture.writtenBy(TestStaff.REPORTER, "Un brouillon sans image");
        String slug =
                TestStaff.REPORTER.does(() -> articles.open(draft).dressing().slug());
        mvc.perform(get("/partage/article/" + slug + "/0123456789abcdef.png")).andExpect(status().isNotFound());
        mvc.perform(get("/partage/extrait/0190a1b2-0000-7000-8000-000000000001/0123456789abcdef.png"))
                .andExpect(status().isNotFound());
    }

    private String slug(ArticleId id) {
        return TestStaff.EDITOR.does(() -> articles.open(id).dressing().slug());
    }

    private String picture(String page) throws Exception {
        String address =
                Jsoup.parse(read(page)).select("meta[property=og:image]").attr("content");
        return address.substring(properties.absolute("").length());
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
