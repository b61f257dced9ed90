package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Dressing;
import press.verbatim.article.GatePass;
import press.verbatim.article.LeadPhoto;
import press.verbatim.article.PreviewService;
import press.verbatim.article.PublishingService;
import press.verbatim.article.SchedulingService;
import press.verbatim.article.WorkingStatus;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoText;
import press.verbatim.media.Pictures;
import press.verbatim.security.TestStaff;

@VerbatimTest
class PreviewTests {
    private static final String ROBOTS = "<meta name=\"robots\" content=\"noindex\">\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private SchedulingService scheduling;

    @Autowired
    private PreviewService previews;

    @Autowired
    private MediaService media;

    @Autowired
    private JdbcTemplate database;

    private ArticleId article;
    private PhotoId photo;

    @BeforeEach
    void draftWithPhotos() {
        article = fixture.writtenBy(TestStaff.REPORTER, "Une note circule");
        TestStaff.REPORTER.acts(() -> {
            photo = described("La délégation");
            PhotoId inside = described("La salle");
            String body = "<p>Avant.</p><figure data-photo=\"" + inside + "\"></figure><p>Après.</p>";
            fixture.write(article, "Une note circule", body);
            lead(photo);
        });
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void aTokenShowsTheDraftWithItsPhotosBeforeAnyoneElseMaySeeThem() throws Exception {
        String token = token();
        String address = "/apercu/" + token + "/article/brouillon";
        mvc.perform(get("/apercu/" + token)).andExpect(status().isFound()).andExpect(redirectedUrl(address));
        Document page = Jsoup.parse(body(address));
        assertThat(page.select("figure.photo img")).hasSize(2);
        for (var image : page.select("figure.photo img")) {
            String shown = URI.create(address).resolve(image.attr("src")).toString();
            mvc.perform(get(shown))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/jpeg"))
                    .andExpect(header().string("Cache-Control", "no-store"));
            mvc.perform(get(URI.create("/article/x").resolve(image.attr("src"))))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void noTokenShowsAPhotoOfAnotherDraft() throws Exception {
        PhotoId other = TestStaff.REPORTER.does(() -> described("Ailleurs"));
        mvc.perform(get("/apercu/" + token() + "/media/" + other + "/480")).andExpect(status().isNotFound());
        mvc.perform(get("/apercu/inconnu/media/" + photo + "/480")).andExpect(status().isNotFound());
    }

    @Test
    void theDeskShowsAPhotoOfADraftToItsOwnPeopleOnly() throws Exception {
        String address = "/desk-api/preview/" + article + "/media/" + photo + "/480";
        mvc.perform(get(address).with(TestStaff.REPORTER.session())).andExpect(status().isOk());
        mvc.perform(get(address).with(TestStaff.EDITOR.session())).andExpect(status().isOk());
        mvc.perform(get(address).with(TestStaff.OTHER_REPORTER.session())).andExpect(status().isNotFound());
        mvc.perform(get(address).with(TestStaff.SUBSCRIBER_ADMIN.session())).andExpect(status().isForbidden());
        mvc.perform(get(address)).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @EnumSource(WorkingStatus.class)
    void whereTheWorkStandsChangesNothingInThePreview(WorkingStatus status) throws Exception {
        String draft = preview();
        database.update("update article set status = ? where id = ?", status.name(), article.value());
        assertThat(preview()).isEqualTo(draft);
        Timestamp shown = database.queryForObject(
                "select changed_at from article where id = ?", Timestamp.class, article.value());
        publish();
        database.update(
                "update article set published_at = ?, updated_at = ? where id = ?", shown, shown, article.value());
        assertThat(withoutMarks(draft)).isEqualTo(body(address()));
    }

    @Test
    void aLiveArticleIsPreviewedAsItIsPublished() throws Exception {
        publish();
        assertThat(withoutMarks(preview())).isEqualTo(body(address()));
        assertThat(withoutMarks(body("/apercu/" + token() + "/article/brouillon")))
                .isEqualTo(body(address()));
    }

    @Test
    void aScheduledArticleIsPreviewedAsItGoesOut() throws Exception {
        TestStaff.EDITOR.acts(
                () -> scheduling.schedule(article, Instant.now().plus(Duration.ofHours(2)), null, "", GatePass.NONE));
        String scheduled = preview();
        Timestamp shown = database.queryForObject(
                "select changed_at from article where id = ?", Timestamp.class, article.value());
        database.update(
                "update scheduled_tasks set execution_time = current_timestamp where task_instance like ?",
                article + "@%");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> database.queryForObject(
                                "select live_state from article where id = ?", String.class, article.value())
                        .equals("LIVE"));
        database.update(
                "update article set published_at = ?, updated_at = ? where id = ?", shown, shown, article.value());
        assertThat(withoutMarks(scheduled)).isEqualTo(body(address()));
    }

    private String withoutMarks(String draft) {
        int banner = draft.indexOf("<p class=\"banner\" id=\"apercu\"");
        assertThat(banner).isPositive().isEqualTo(draft.lastIndexOf("id=\"apercu\"") - "<p class=\"banner\" ".length());
        assertThat(draft.split(ROBOTS, -1)).hasSize(2);
        int end = draft.indexOf("</p>\n", banner) + "</p>\n".length();
        return (draft.substring(0, banner) + draft.substring(end)).replace(ROBOTS, "");
    }

    private String preview() throws Exception {
        return mvc.perform(get("/desk-api/preview/" + article + "/article/brouillon")
                        .with(TestStaff.EDITOR.session()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String address() {
        return "/article/" + TestStaff.EDITOR.does(() -> previews.draft(article).slug());
    }

    private String token() {
        return TestStaff.REPORTER.does(
                () -> previews.grant(article, Duration.ofDays(1)).token());
    }

    private void publish() {
        TestStaff.EDITOR.acts(() -> publishing.publish(article, GatePass.NONE));
    }

    private PhotoId described(String alt) {
        PhotoId id = media.upload("photo.jpg", new ByteArrayInputStream(Pictures.jpeg(700, 400)));
        media.describe(id, new PhotoText(alt, "Légende de " + alt, "Verbatim", false));
        return id;
    }

    private void lead(PhotoId chosen) {
        ArticleDraft draft = articles.open(article);
        Dressing now = draft.dressing();
        LeadPhoto lead = new LeadPhoto(chosen, "", "", "");
        articles.saveDressing(
                article,
                draft.dressingVersion(),
                new Dressing(
                        now.slug(),
                        now.genre(),
                        now.language(),
                        now.bylines(),
                        now.section(),
                        now.topics(),
                        now.keywords(),
                        lead));
    }
}
