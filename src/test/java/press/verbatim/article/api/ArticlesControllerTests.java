package press.verbatim.article.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFilter;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleRow;
import press.verbatim.article.ArticleService;
import press.verbatim.article.DeskState;
import press.verbatim.article.ReviewService;
import press.verbatim.security.TestStaff;
import press.verbatim.security.TestStaff.Person;

@VerbatimTest
class ArticlesControllerTests {
    private static final String TYPED = """
            {"baseVersion": %d, "copy": {"kicker": "", "headline": "%s", "lead": "", "body": "<p>%s</p>"}}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ArticleFixture fixture;

    @Autowired
    private ArticleService articles;

    @Autowired
    private ReviewService reviews;

    private ArticleId draft;
    private String path;

    @BeforeEach
    void aDraftOfTheReporter() {
        draft = fixture.writtenBy(TestStaff.REPORTER, "Le titre au travail");
        path = "/desk-api/articles/" + draft;
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void onlyFrenchIsCheckedByTheRulesOfFrench() throws Exception {
        String text = "{\"body\": \"<p>\\\"What ?\\\" they're asked, « Rien »</p>\", \"bindings\": []}";
        as(TestStaff.REPORTER, post(path + "/check"), text)
                .andExpect(jsonPath("$.french").value(true))
                .andExpect(jsonPath("$.typography").isNotEmpty());
        TestStaff.REPORTER.acts(() -> fixture.write(draft, "en"));
        as(TestStaff.REPORTER, post(path + "/check"), text)
                .andExpect(jsonPath("$.french").value(false))
                .andExpect(jsonPath("$.typography").isEmpty())
                .andExpect(jsonPath("$.grammar.state").value("OFF"))
                .andExpect(jsonPath("$.quotations.length()").value(2));
    }

    @Test
    void itsPeopleOpenSaveAndCheckIt() throws Exception {
        for (Person person : new Person[] {TestStaff.REPORTER, TestStaff.EDITOR}) {
            as(person, get(path))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.canEdit").value(true));
            int base = version();
            as(person, put(path), TYPED.formatted(base, "Titre", person.name()))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.version").value(base + 1));
            as(person, post(path + "/check"), "{\"body\": \"<p>« Rien »</p>\", \"bindings\": []}")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.quotations.length()").value(1));
            as(person, get(path + "/versions")).andExpect(status().isOk());
            as(person, put(path + "/sources"), "[]").andExpect(status().isNoContent());
        }
    }

    @Test
    void forAnotherReporterADraftDoesNotExist() throws Exception {
        Person other = TestStaff.OTHER_REPORTER;
        as(other, get(path)).andExpect(status().isNotFound());
        as(other, put(path), TYPED.formatted(1, "Pris", "Pris.")).andExpect(status().isNotFound());
        as(other, post(path + "/check"), "{\"body\": \"<p>x</p>\"}").andExpect(status().isNotFound());
        as(other, get(path + "/versions")).andExpect(status().isNotFound());
        as(other, put(path + "/sources"), "[]").andExpect(status().isNotFound());
        assertThat(headline()).isEqualTo("Le titre au travail");
    }

    @Test
    void theOtherRolesAreRefusedAndNobodyIsAskedToSignIn() throws Exception {
        for (Person person : new Person[] {TestStaff.SUBSCRIBER_ADMIN, TestStaff.SITE_ADMIN}) {
            as(person, get(path)).andExpect(status().isForbidden());
            as(person, put(path), TYPED.formatted(1, "Pris", "Pris.")).andExpect(status().isForbidden());
        }
        mvc.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @Test
    void aSaveWithoutTheTokenAgainstForgeryIsRefused() throws Exception {
        mvc.perform(put(path)
                        .with(TestStaff.REPORTER.session())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(TYPED.formatted(version(), "Forgé", "Forgé.")))
                .andExpect(status().isForbidden());
        assertThat(headline()).isEqualTo("Le titre au travail");
    }

    @Test
    void aStaleSaveAnswersWithTheTextThatIsThere() throws Exception {
        int base = version();
        as(TestStaff.EDITOR, put(path), TYPED.formatted(base, "De l’éditrice", "A."))
                .andExpect(status().isOk());
        as(TestStaff.REPORTER, put(path), TYPED.formatted(base, "Du reporter", "B."))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.conflict.theirs.headline").value("De l’éditrice"))
                .andExpect(jsonPath("$.conflict.version").value(base + 1));
    }

    @Test
    void readyTextsAreClosedToTheirReporter() throws Exception {
        TestStaff.REPORTER.acts(() -> reviews.submit(draft, ""));
        TestStaff.EDITOR.acts(() -> reviews.markReady(draft, ""));
        as(TestStaff.REPORTER, put(path), TYPED.formatted(version(), "Trop tard", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void refusesWhatIsNoTextInOneSentence() throws Exception {
        for (String body : new String[] {"", "{", "[]", "{\"baseVersion\": \"x\"}", "{\"baseVersion\": 1}"}) {
            as(TestStaff.REPORTER, put(path), body)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("message")));
        }
        as(TestStaff.REPORTER, put(path), TYPED.formatted(version(), "x".repeat(300), "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("headline"));
        as(TestStaff.REPORTER, get("/desk-api/articles/pas-un-identifiant")).andExpect(status().is4xxClientError());
    }

    @Test
    void theFlaggedQuotationsOfASaveAreCountedForTheList() throws Exception {
        as(
                        TestStaff.REPORTER,
                        put(path),
                        TYPED.formatted(version(), "À contrôler", "Il dit : « Nous demandons tout. »"))
                .andExpect(status().isOk());
        TestStaff.REPORTER.acts(() -> assertThat(flagged())
                .extracting(ArticleRow::id, ArticleRow::flagged)
                .contains(tuple(draft, 1)));
        TestStaff.OTHER_REPORTER.acts(
                () -> assertThat(flagged()).extracting(ArticleRow::id).doesNotContain(draft));
        as(TestStaff.REPORTER, put(path), TYPED.formatted(version(), "Sans citation", "Rien."))
                .andExpect(status().isOk());
        TestStaff.REPORTER.acts(
                () -> assertThat(flagged()).extracting(ArticleRow::id).doesNotContain(draft));
    }

    @Test
    void theHeadlineSomebodyWorksOnIsNotFoundByOthers() {
        ArticleId live = fixture.live("Un titre en ligne");
        TestStaff.EDITOR.acts(() -> fixture.write(live, "Chrysocale préparé", "<p>x</p>"));
        TestStaff.EDITOR.acts(() -> assertThat(found("chrysocale")).contains(live));
        TestStaff.REPORTER.acts(() -> assertThat(found("chrysocale")).contains(live));
        TestStaff.OTHER_REPORTER.acts(() -> {
            assertThat(found("chrysocale")).doesNotContain(live);
            assertThat(found("titre en ligne")).contains(live);
        });
    }

    private List<ArticleRow> flagged() {
        return articles.list(ArticleFilter.in(DeskState.FLAGGED), null, 100).items();
    }

    private List<ArticleId> found(String words) {
        return articles.list(new ArticleFilter(words, null, null, false), null, 100).items().stream()
                .map(ArticleRow::id)
                .toList();
    }

    private int version() {
        return TestStaff.EDITOR.does(() -> articles.open(draft).version());
    }

    private String headline() {
        return TestStaff.EDITOR.does(() -> articles.open(draft).copy().headline());
    }

    private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(person.session()).with(csrf()));
    }

    private ResultActions as(Person person, MockHttpServletRequestBuilder request, String body) throws Exception {
        return as(person, request.contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
