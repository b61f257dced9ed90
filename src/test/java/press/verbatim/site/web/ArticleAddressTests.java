package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.PreviewService;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.security.TestStaff;

@VerbatimTest
class ArticleAddressTests {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PreviewService previews;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void aMovedSlugLeadsToTheNewOneForGood() throws Exception {
        ArticleId article = fixture.live("Titre d’origine");
        String old = address(article);
        mvc.perform(get(old)).andExpect(status().isOk());
        TestStaff.EDITOR.acts(() -> {
            fixture.address(article, "l-adresse-d-apres", "");
            publishing.release(article, ReleaseKind.TYPO, "", GatePass.NONE);
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> mvc.perform(get(old))
                        .andExpect(status().isMovedPermanently())
                        .andExpect(header().string("Location", "/article/l-adresse-d-apres")));
        mvc.perform(get("/article/l-adresse-d-apres")).andExpect(status().isOk());
    }

    @Test
    void aWithdrawnArticleGivesItsNoticeAndNothingElse() throws Exception {
        ArticleId article = fixture.live("Article sous ordonnance");
        String address = address(article);
        TestStaff.EDITOR.acts(() -> publishing.withdraw(article, "Retiré sur ordonnance du 12 mars."));
        mvc.perform(get(address))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Retiré sur ordonnance du 12 mars.")))
                .andExpect(content().string(not(containsString("Le texte de l’article"))));
    }

    @Test
    void aDepublishedArticleIsUnknown() throws Exception {
        ArticleId article = fixture.live("Article repris");
        String address = address(article);
        TestStaff.EDITOR.acts(() -> publishing.depublish(article, ""));
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void noPublicAddressShowsAWordOfADraft() throws Exception {
        ArticleId draft = fixture.writtenBy(TestStaff.REPORTER, "Zibeline secrète");
        ArticleId live = fixture.live("Article en ligne");
        TestStaff.EDITOR.acts(() -> {
            fixture.write(draft, "Zibeline secrète", "<p>Le mot zibeline dans le texte.</p>");
            fixture.write(live, "Titre à la zibeline", "<p>Un ajout sur la zibeline.</p>");
        });
        List<String> seen = new ArrayList<>();
        for (String address : reachable(live, draft)) {
            var answer = mvc.perform(get(address)).andReturn().getResponse();
            seen.add(address);
            assertThat(answer.getContentAsString()).as(address).doesNotContainIgnoringCase("zibeline");
            assertThat(String.valueOf(answer.getHeader("Location"))).doesNotContainIgnoringCase("zibeline");
        }
        assertThat(seen).hasSizeGreaterThan(12);
    }

    private List<String> reachable(ArticleId live, ArticleId draft) throws Exception {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/rectificatifs",
                "/rss.xml",
                "/sitemap.xml",
                address(live),
                address(draft),
                "/article/" + draft,
                "/article/zibeline"));
        String front = mvc.perform(get("/")).andReturn().getResponse().getContentAsString();
        Jsoup.parse(front).select("a[href^=/], link[href^=/]").eachAttr("href").stream()
                .filter(address -> !address.startsWith("/site/"))
                .forEach(addresses::add);
        return addresses.stream().distinct().toList();
    }

    private String address(ArticleId article) {
        return "/article/" + TestStaff.EDITOR.does(() -> previews.draft(article).slug());
    }
}
