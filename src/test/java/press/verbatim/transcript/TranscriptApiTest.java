package press.verbatim.transcript;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the desk's door as the reader's element does, through the filter chain: by role, then by what exists for whom. */
@VerbatimTest
class TranscriptApiTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    private TranscriptId id;
    private Passage passage;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @BeforeEach
    void importACall() {
        id = TestStaff.REPORTER.does(() -> imports.create(TranscriptFixture.call("Appel par JSON")));
        TurnView turn = TestStaff.REPORTER.does(
                () -> transcripts.turns(id, 2, 1).turns().getFirst());
        passage = TranscriptFixture.passage(id, turn, "passages get cut");
    }

    @Test
    void servesHeadListAndWindows() throws Exception {
        as(TestStaff.REPORTER, get("/desk-api/transcripts/" + id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id.toString()))
                .andExpect(jsonPath("$.visibility").value("RESTRICTED"))
                .andExpect(jsonPath("$.participants[1].label").value("Ioulian Ouvarov"));
        as(TestStaff.REPORTER, get("/desk-api/transcripts?query=par json"))
                .andExpect(jsonPath("$.items[0].title").value("Appel par JSON"));
        as(TestStaff.REPORTER, get("/desk-api/transcripts/" + id + "/turns?from=1&count=2"))
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.turns.length()").value(2))
                .andExpect(jsonPath("$.turns[0].startMillis").value(64000));
    }

    @Test
    void answersNotFoundToWhomItIsRestrictedFrom() throws Exception {
        as(TestStaff.EDITOR, get("/desk-api/transcripts/" + id)).andExpect(status().isNotFound());
        as(TestStaff.EDITOR, get("/desk-api/transcripts/" + id + "/annotations"))
                .andExpect(status().isNotFound());
    }

    @Test
    void isForTheNewsroomAlone() throws Exception {
        for (TestStaff.Person stranger : List.of(TestStaff.SUBSCRIBER_ADMIN, TestStaff.SITE_ADMIN)) {
            as(stranger, get("/desk-api/transcripts")).andExpect(status().isForbidden());
            as(stranger, get("/desk-api/transcripts/" + id)).andExpect(status().isForbidden());
            as(stranger, get("/desk-api/transcripts/" + id + "/turns")).andExpect(status().isForbidden());
            as(stranger, body(post("/desk-api/passages"), asked(passage))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/desk-api/transcripts/" + id)).andExpect(status().isUnauthorized());
        mvc.perform(body(post("/desk-api/passages"), asked(passage)).with(TestStaff.REPORTER.session()))
                .andExpect(status().isForbidden());
    }

    @Test
    void givesNothingOfWhatIsRestrictedToAnotherEditor() throws Exception {
        String note = created(new AnnotationDraft(passage, "note", List.of(), false));
        String excerpt =
                idOf(as(TestStaff.REPORTER, body(post("/desk-api/transcripts/" + id + "/excerpts"), asked(passage))));
        String draft = json.writeValueAsString(new AnnotationDraft(passage, "autre", List.of(), false));

        for (MockHttpServletRequestBuilder request : List.of(
                get("/desk-api/transcripts/" + id + "/turns"),
                body(post("/desk-api/passages"), asked(passage)),
                body(post("/desk-api/transcripts/" + id + "/annotations"), draft),
                body(post("/desk-api/transcripts/" + id + "/excerpts"), asked(passage)),
                body(put("/desk-api/annotations/" + note), draft),
                delete("/desk-api/annotations/" + note),
                body(post("/desk-api/annotations/" + note + "/excerpt"), "{\"publicComment\":\"\"}"),
                get("/desk-api/excerpts/" + excerpt))) {
            as(TestStaff.OTHER_EDITOR, request).andExpect(status().isNotFound());
        }
        as(TestStaff.OTHER_EDITOR, get("/desk-api/transcripts?query=par json"))
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void readsAPassage() throws Exception {
        as(TestStaff.REPORTER, body(post("/desk-api/passages"), asked(passage)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.words").value("passages get cut"))
                .andExpect(
                        jsonPath("$.passage.fromTurn").value(passage.fromTurn().toString()));
    }

    @Test
    void keepsAnAnnotationThroughItsLife() throws Exception {
        String draft = json.writeValueAsString(new AnnotationDraft(passage, "À relire", List.of("plan"), false));
        String made = as(TestStaff.REPORTER, body(post("/desk-api/transcripts/" + id + "/annotations"), draft))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.quote").value("passages get cut"))
                .andExpect(jsonPath("$.mine").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address =
                "/desk-api/annotations/" + json.readTree(made).get("id").asString();

        as(TestStaff.REPORTER, body(put(address), draft.replace("À relire", "Relu")))
                .andExpect(jsonPath("$.note").value("Relu"));
        as(TestStaff.REPORTER, delete(address)).andExpect(status().isNoContent());
        as(TestStaff.REPORTER, get("/desk-api/transcripts/" + id + "/annotations"))
                .andExpect(jsonPath("$.length()").value(0));
        as(TestStaff.REPORTER, post(address + "/restore")).andExpect(status().isOk());
        as(TestStaff.REPORTER, get("/desk-api/transcripts/" + id + "/annotations"))
                .andExpect(jsonPath("$[0].note").value("Relu"))
                .andExpect(jsonPath("$[0].changedAt").value(startsWith("20")));
        as(TestStaff.REPORTER, body(post(address + "/excerpt"), "{\"publicComment\":\"\"}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void proposesAnExcerptAndServesItsCard() throws Exception {
        String made = as(
                        TestStaff.REPORTER,
                        body(
                                post("/desk-api/transcripts/" + id + "/excerpts"),
                                "{\"passage\":" + json.writeValueAsString(passage) + "}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.isPublic").value(false))
                .andReturn()
                .getResponse()
                .getContentAsString();

        as(
                        TestStaff.REPORTER,
                        get("/desk-api/excerpts/"
                                + json.readTree(made).get("id").asString()))
                .andExpect(jsonPath("$.words").value("passages get cut"))
                .andExpect(jsonPath("$.transcript").value(id.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "3",
                "{\"passage\":null}",
                "{\"passage\":{}}",
                "{\"passage\":\"x\",\"text\":{},\"tags\":3}",
                "{\"passage\":{\"transcript\":\"x\"}}",
                "{\"passage\":",
                "\u0000"
            })
    void refusesANoteOfWrongTypesInWords(String body) throws Exception {
        as(
                        TestStaff.REPORTER,
                        post("/desk-api/transcripts/" + id + "/annotations")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void knowsNoTranscriptByAnIdThatIsNone() throws Exception {
        as(TestStaff.REPORTER, get("/desk-api/transcripts/..%2F..%2Fetc")).andExpect(status().is4xxClientError());
        as(TestStaff.REPORTER, get("/desk-api/transcripts/un-deux")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void refusesAPassageOutsideTheTextWithASentence() throws Exception {
        String wrong = json.writeValueAsString(
                new Passage(id, TextSide.ORIGINAL, passage.fromTurn(), 0, passage.fromTurn(), 9_999));

        as(TestStaff.REPORTER, body(post("/desk-api/passages"), "{\"passage\":" + wrong + "}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("passage"))
                .andExpect(jsonPath("$.message").value(startsWith("Cette sélection")));
    }

    private String created(AnnotationDraft draft) throws Exception {
        return idOf(as(
                TestStaff.REPORTER,
                body(post("/desk-api/transcripts/" + id + "/annotations"), json.writeValueAsString(draft))));
    }

    private String idOf(ResultActions answer) throws Exception {
        String made = answer.andReturn().getResponse().getContentAsString();
        return json.readTree(made).get("id").asString();
    }

    private String asked(Passage one) {
        return "{\"passage\":" + json.writeValueAsString(one) + "}";
    }

    private ResultActions as(TestStaff.Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(person.session()).with(csrf()).locale(Locale.FRENCH));
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String content) {
        return request.contentType(MediaType.APPLICATION_JSON).content(content);
    }
}
