package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.GatePass;
import press.verbatim.article.PreviewService;
import press.verbatim.article.PublishingService;
import press.verbatim.security.TestStaff;
import press.verbatim.sourcing.RepliesService;
import press.verbatim.sourcing.ReplyDecision;
import press.verbatim.sourcing.ReplyDecisionsService;
import press.verbatim.sourcing.ReplyFixture;
import press.verbatim.sourcing.ReplyId;
import press.verbatim.sourcing.ReplyReason;

/** What readers see of a reply, from the moment an editor publishes it to the moment it is gone. */
@VerbatimTest
class RepliesOnPagesTests {
    private static final String WHO = "Anton <b>Lisker</b>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PageCache cache;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private ReplyFixture made;

    @Autowired
    private RepliesService replies;

    @Autowired
    private ReplyDecisionsService decisions;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PreviewService previews;

    private ArticleId article;
    private String address;

    @BeforeEach
    void putAnArticleOnline() {
        article = fixture.live("Un article auquel on répond");
        address = "/article/"
                + TestStaff.EDITOR.does(() -> previews.draft(article).slug());
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void standsBeneathTheBodyWordForWordUnderAnAddressOfItsOwn() throws Exception {
        ReplyId id = made.published(article, WHO);
        Awaitility.await().until(() -> page(address).contains("Droit de réponse"));
        Element page = Jsoup.parse(page(address));
        Element reply = page.selectFirst("section.replies #reponse-" + id);
        assertThat(reply.selectFirst("h3").wholeText()).isEqualTo(WHO);
        assertThat(reply.select("p.meta").eachText()).contains("ancien ministre");
        assertThat(reply.select("p.said").stream().map(Element::wholeText))
                .containsExactly("Je n’ai  jamais dit « oui ».", "Je l’écris ici,\nligne à ligne.");
        assertThat(reply.select("a[href=#reponse-" + id + "] time[datetime]")).hasSize(1);
        assertThat(page.select(".signature a[href=#droit-de-reponse]")).hasSize(1);
        assertThat(page.select(".body ~ .replies")).hasSize(1);
        assertThat(page.html()).doesNotContain("Vu l’avocat.");
    }

    @Test
    void waitsRefusedOrTakenOffItIsNotThere() throws Exception {
        ReplyId id = made.recorded(article, WHO);
        assertThat(page(address)).doesNotContain("Lisker").doesNotContain("Droit de réponse");
        TestStaff.EDITOR.acts(() -> decisions.refuse(id, 0, new ReplyDecision(ReplyReason.LATE, "")));
        assertThat(page(address)).doesNotContain("Lisker");
    }

    @Test
    void dropsThePageOfItsArticleAndNoOtherWhenItComesAndWhenItGoes() throws Exception {
        ReplyId id = made.recorded(article, WHO);
        for (String one : new String[] {address, "/"}) {
            kept(one);
        }
        TestStaff.EDITOR.acts(() -> decisions.publish(id, 0));
        dropped(address);
        assertThat(cache.held("/")).isPresent();
        assertThat(page(address)).contains("Lisker");
        kept(address);
        TestStaff.EDITOR.acts(() -> decisions.takeBack(id, 1, new ReplyDecision(ReplyReason.COURT, "")));
        dropped(address);
        assertThat(page(address)).doesNotContain("Lisker");
    }

    @Test
    void goesWithItsArticleAndComesBackWithIt() throws Exception {
        made.published(article, WHO);
        Awaitility.await().until(() -> page(address).contains("Lisker"));
        TestStaff.EDITOR.acts(() -> publishing.depublish(article, ""));
        Awaitility.await().until(() -> answer(address).getStatus() == 404);
        assertThat(page(address)).doesNotContain("Lisker");
        TestStaff.EDITOR.acts(() -> publishing.publish(article, GatePass.NONE));
        Awaitility.await().until(() -> page(address).contains("Lisker"));
        TestStaff.EDITOR.acts(() -> publishing.withdraw(article, "Retiré sur décision de justice."));
        Awaitility.await().until(() -> answer(address).getStatus() == 410);
        assertThat(page(address)).doesNotContain("Lisker");
    }

    @Test
    void isPreviewedAsItIsPublished() throws Exception {
        ReplyId id = made.published(article, WHO);
        Awaitility.await().until(() -> page(address).contains("Lisker"));
        assertThat(replySection(preview())).isEqualTo(replySection(page(address)));
        made.recorded(article, "Quelqu’un d’autre");
        assertThat(preview()).contains("reponse-" + id).doesNotContain("Quelqu’un d’autre");
    }

    private static String replySection(String html) {
        String section = Jsoup.parse(html).select("section.replies").outerHtml();
        assertThat(section).isNotEmpty();
        return section;
    }

    private String preview() throws Exception {
        return mvc.perform(get("/desk-api/preview/" + article + "/article/brouillon")
                        .with(TestStaff.EDITOR.session()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void kept(String one) {
        Awaitility.await().until(() -> {
            answer(one);
            return cache.held(one).isPresent();
        });
    }

    private void dropped(String one) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> cache.held(one).isEmpty());
    }

    private String page(String one) throws Exception {
        return answer(one).getContentAsString();
    }

    private MockHttpServletResponse answer(String one) throws Exception {
        return mvc.perform(get(one)).andReturn().getResponse();
    }
}
