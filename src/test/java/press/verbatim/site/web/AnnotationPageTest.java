package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.text.CodePoints;
import press.verbatim.transcript.AnnotationDraft;
import press.verbatim.transcript.AnnotationService;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@VerbatimTest
class AnnotationPageTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private ExcerptService excerpts;

    @Test
    void placesPublicExcerptsInTheTextReadersDownload() throws Exception {
        String address = TestStaff.EDITOR.does(() -> published(Visibility.PUBLIC));

        String text = body(address + ".txt");
        JsonNode page = json.readTree(body(address + "/annotations.jsonld"));

        Schemas.holds("annotation-page", body(address + "/annotations.jsonld"));
        assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
        assertThat(page.get("items")).hasSize(1);
        JsonNode item = page.get("items").get(0);
        assertThat(item.get("body").get("value").asString()).isEqualTo("Pour les lecteurs.");
        assertThat(item.toString()).doesNotContain("note interne", "étiquette");
        JsonNode quote = item.get("target").get("selector").get(0);
        JsonNode position = item.get("target").get("selector").get(1);
        int start = position.get("start").asInt();
        int end = position.get("end").asInt();
        assertThat(CodePoints.slice(text, start, end))
                .isEqualTo(quote.get("exact").asString())
                .isEqualTo("🚀 but they");
        assertThat(CodePoints.slice(text, start - 32, start))
                .isEqualTo(quote.get("prefix").asString());
    }

    @Test
    void isNotThereWhereReadersSeeExcerptsAlone() throws Exception {
        String address = TestStaff.EDITOR.does(() -> published(Visibility.EXCERPTS));

        mvc.perform(get(address + "/annotations.jsonld")).andExpect(status().isNotFound());
    }

    @Test
    void isSaidBesideItsTurnOnThePageToo() throws Exception {
        String address = TestStaff.EDITOR.does(() -> published(Visibility.PUBLIC));

        Elements turn = Jsoup.parse(body(address)).select(".turns > li:has(.comment)");

        assertThat(turn.eachAttr("id")).containsExactly("r4");
        assertThat(turn.select(".comment").text()).contains("🚀 but they", "Pour les lecteurs.");
        assertThat(turn.text()).doesNotContain("note interne", "étiquette");
    }

    private String published(Visibility visibility) {
        TranscriptId id = imports.create(TranscriptFixture.call("Annotations " + visibility));
        access.setVisibility(id, visibility);
        var turns = transcripts.turns(id, 0, 10).turns();
        var shown = TranscriptFixture.passage(id, turns.get(3), "🚀 but they");
        var inside = TranscriptFixture.passage(id, turns.get(0), "le reste");
        var note = annotations.create(new AnnotationDraft(shown, "note interne", List.of("étiquette"), false));
        annotations.create(new AnnotationDraft(inside, "note interne", List.of(), false));
        excerpts.publishAnnotation(note.id(), "Pour les lecteurs.");
        return "/document/" + transcripts.find(id).slug();
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
