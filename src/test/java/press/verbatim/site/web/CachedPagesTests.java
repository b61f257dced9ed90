package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
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
import press.verbatim.article.ReleaseKind;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Ids;
import press.verbatim.security.TestStaff;

@VerbatimTest
class CachedPagesTests {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private PageCache cache;

    @Autowired
    private ChangeFeed changes;

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
    void aReleaseDropsThePageAndItsNeighboursButNoOther() throws Exception {
        fixture.live("Bien avant");
        ArticleId before = fixture.live("Juste avant");
        ArticleId article = fixture.live("Celui qui change");
        String far = address(fixture.live("Après"));
        String away = address(fixture.live("Bien après"));
        String own = address(article);
        everythingIsTold();
        for (String address : new String[] {"/", own, address(before), far, away, "/confidentialite"}) {
            mvc.perform(get(address));
        }
        TestStaff.EDITOR.acts(() -> {
            fixture.write(article, "Celui qui a changé", "<p>Nouveau.</p>");
            publishing.release(article, ReleaseKind.UPDATE, "", GatePass.NONE);
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> cache.held(own).isEmpty());
        assertThat(cache.held("/")).isEmpty();
        assertThat(cache.held(address(before))).isEmpty();
        assertThat(cache.held(far)).isEmpty();
        assertThat(cache.held(away)).isPresent();
        mvc.perform(get(own)).andExpect(content().string(containsString("Celui qui a changé")));
        mvc.perform(get(address(before))).andExpect(content().string(containsString("Celui qui a changé")));
    }

    @Test
    void aDepublishedArticleIsGoneFromItsPageAndFromItsNeighbours() throws Exception {
        ArticleId before = fixture.live("Voisin qui reste");
        ArticleId article = fixture.live("Voisin qui part");
        String own = address(article);
        String neighbour = address(before);
        everythingIsTold();
        assertThat(answer(own).getStatus()).isEqualTo(200);
        assertThat(answer(neighbour).getContentAsString()).contains("Voisin qui part");
        TestStaff.EDITOR.acts(() -> publishing.depublish(article, ""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> cache.held(own).isEmpty() && cache.held(neighbour).isEmpty());
        assertThat(answer(own).getStatus()).isEqualTo(404);
        assertThat(answer(neighbour).getContentAsString()).doesNotContain("Voisin qui part");
        TestStaff.EDITOR.acts(() -> publishing.publish(article, GatePass.NONE));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> answer(neighbour).getContentAsString().contains("Voisin qui part"));
    }

    /** Waits until this node has heard of all that was done before. */
    private void everythingIsTold() {
        String last = "staff:" + Ids.next();
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        changes.subscribe(heard::add);
        changes.publish(last);
        Awaitility.await().until(() -> heard.contains(last));
    }

    private String address(ArticleId article) {
        return "/article/" + TestStaff.EDITOR.does(() -> previews.draft(article).slug());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }
}
