package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.security.TestStaff;
import press.verbatim.text.CodePoints;
import press.verbatim.transcript.AnnotationImport.Fate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@VerbatimTest
class AnnotationExchangeServiceTest {
    private static final String TEXT = """
            [00:00:05] Vera Lund : On se retrouve au quai, comme mardi.
            [00:00:12] Iwan Sobel : Apporte la liste 👨‍👩‍👧, la longue, pas celle de mardi.
            [00:00:20] Vera Lund : Elle est dans la voiture depuis dimanche.
            """;

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
    private AnnotationThreadService threads;

    @Autowired
    private AnnotationExchangeService exchange;

    private TranscriptId id;

    @BeforeEach
    void importACall() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.draft("Échange", TEXT));
        access.setVisibility(id, Visibility.NEWSROOM);
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void saysWhereEachWouldLandAndStoresNothing() {
        byte[] document = page(
                on("1", quote("la longue", "", "")),
                on("2", quote("Elle est dans la voiture", "Vera Lund : ", " depuis"), position(0, 24)),
                on("3", quote("mardi", "", "")),
                on("4", quote("le plan de la ville d’Aldria", "", "")),
                "{'id':'urn:n:5','type':'Annotation','target':{'source':'urn:s','selector':{'type':'TextQuoteSelector','exact':5}}}");

        AnnotationImport preview = exchange.preview(id, document);

        assertThat(preview.items())
                .extracting(AnnotationImport.Item::state)
                .containsExactly(AnchorState.IN_PLACE, AnchorState.MOVED, AnchorState.AMBIGUOUS, AnchorState.GONE);
        assertThat(preview.refused())
                .extracting(AnnotationImport.Refused::path)
                .containsExactly("items[4].target.selector.exact");
        assertThat(annotations.list(id)).isEmpty();
    }

    @Test
    void takesThemOnceHoweverOftenTheFileComes() {
        byte[] document = page(
                on("1", quote("la longue", "", "")),
                on("3", quote("mardi", "", "")),
                answer("r1", "urn:n:1"),
                answer("r2", "urn:n:r1"));

        exchange.take(id, document, false);
        AnnotationImport again = exchange.take(id, document, false);

        assertThat(again.count(Fate.KNOWN)).isEqualTo(4);
        assertThat(again.bringsNothing()).isTrue();
        List<AnnotationView> notes = annotations.list(id);
        assertThat(notes).hasSize(2);
        AnnotationView placed = notes.stream()
                .filter(note -> note.quote().equals("la longue"))
                .findFirst()
                .orElseThrow();
        assertThat(placed.state()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(placed.creator()).isEqualTo("Vera Lund");
        assertThat(placed.replies()).extracting(ReplyView::text).containsExactly("réponse r1", "réponse r2");
        assertThat(notes).extracting(AnnotationView::state).contains(AnchorState.AMBIGUOUS);
    }

    @Test
    void bringsBackWhatItsImporterDeleted() {
        byte[] document = page(on("1", quote("la longue", "", "")));
        exchange.take(id, document, false);
        annotations.delete(annotations.list(id).getFirst().id());

        exchange.take(id, document, false);

        assertThat(annotations.list(id)).hasSize(1);
    }

    @Test
    void refusesAnswersThatLeadNowhereOrInACircle() {
        AnnotationImport preview = exchange.preview(
                id, page(answer("a", "urn:n:b"), answer("b", "urn:n:a"), answer("c", "urn:n:ailleurs")));

        assertThat(preview.items()).isEmpty();
        assertThat(preview.refused())
                .extracting(AnnotationImport.Refused::path)
                .containsExactly("items[0].target", "items[1].target", "items[2].target");
    }

    @Test
    void findsRangesRefinementsPositionsAndWordsOverTurns() {
        String text = normative();
        int at = CodePoints.length(text.substring(0, text.indexOf("voiture")));
        byte[] document = page(
                on(
                        "1",
                        "{'type':'RangeSelector','startSelector':" + quote("la longue", "", "") + ",'endSelector':"
                                + quote(", pas celle", "", "") + "}"),
                on(
                        "2",
                        "{'type':'TextQuoteSelector','exact':'pas celle de mardi','refinedBy':" + quote("mardi", "", "")
                                + "}"),
                on("3", position(at, at + 7)),
                on("4", "{'type':'FragmentSelector','value':'char=" + at + "," + (at + 7) + "'}"),
                on("5", quote("pas celle de mardi. Elle est", "", "")),
                on("6", position(at, 900_000)));

        exchange.take(id, document, false);

        assertThat(annotations.list(id))
                .filteredOn(note -> note.state() == AnchorState.IN_PLACE)
                .extracting(AnnotationView::quote)
                .containsExactlyInAnyOrder("la longue", "mardi", "voiture", "voiture", "pas celle de mardi.\nElle est");
        assertThat(annotations.list(id))
                .filteredOn(note -> note.state() == AnchorState.GONE)
                .singleElement()
                .satisfies(lost -> assertThat(lost.speaker()).isEmpty());
    }

    @Test
    void snapsEndsInsideACharacterOutOfIt() {
        String text = normative();
        int family = CodePoints.length(text.substring(0, text.indexOf("👨")));

        exchange.take(id, page(on("1", position(family + 1, family + 2))), false);

        assertThat(annotations.list(id).getFirst().quote()).isEqualTo("👨‍👩‍👧");
    }

    @Test
    void givesBackWhatItTook() {
        note("la longue", "Une note\nsur deux lignes", Motivation.ASSESSING, false);
        AnnotationId answered = note("dans la voiture", "Où ?", Motivation.QUESTIONING, false);
        threads.reply(answered, "Au port.");
        byte[] out = json.writeValueAsBytes(exchange.export(id, false));

        assertThat(exchange.take(id, out, false).count(Fate.KNOWN)).isEqualTo(3);
        TranscriptId copy = imports.create(TranscriptFixture.draft("Copie", TEXT));
        AnnotationImport taken = exchange.take(copy, out, false);

        assertThat(taken.refused()).isEmpty();
        assertThat(annotations.list(copy))
                .usingRecursiveFieldByFieldElementComparatorOnFields(
                        "quote",
                        "state",
                        "turnIndex",
                        "speaker",
                        "motivation",
                        "note",
                        "tags",
                        "passage.from",
                        "passage.to")
                .isEqualTo(annotations.list(id));
        assertThat(annotations.list(copy).getLast().replies())
                .extracting(ReplyView::text)
                .containsExactly("Au port.");
        byte[] outAgain = json.writeValueAsBytes(exchange.export(copy, false));
        assertThat(exchange.take(id, outAgain, false).count(Fate.KNOWN)).isEqualTo(3);
    }

    @Test
    void writesAPageThatHoldsToTheModel() throws Exception {
        AnnotationId note = note("la longue", "Une note", Motivation.ASSESSING, false);
        note("quai, comme", "", Motivation.HIGHLIGHTING, false);
        threads.reply(note, "Vu.");
        String text = normative();

        JsonNode page = json.readTree(mvc.perform(get("/desk-api/transcripts/" + id + "/annotations.jsonld")
                        .with(TestStaff.EDITOR.session()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(page.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(problems(page, text)).isEmpty();
        assertThat(page.path("items")).hasSize(3);
    }

    @Test
    void leavesPrivateNotesOutUnlessTheirAuthorAsks() {
        note("la longue", "secrète", Motivation.COMMENTING, true);

        assertThat(exchange.export(id, false).toString()).doesNotContain("secrète");
        assertThat(exchange.export(id, true).toString()).contains("secrète");
        assertThat(TestStaff.OTHER_EDITOR.does(() -> exchange.export(id, true)).toString())
                .doesNotContain("secrète");
    }

    @Test
    void isClosedToThoseForWhomTheTranscriptDoesNotExist() {
        access.setVisibility(id, Visibility.RESTRICTED);
        byte[] document = page(on("1", quote("la longue", "", "")));
        TestStaff.OTHER_EDITOR.signIn();

        assertThatThrownBy(() -> exchange.preview(id, document)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exchange.take(id, document, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exchange.export(id, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotBetrayAPrivateNoteByItsIdentifier() {
        byte[] document = page(on("1", quote("la longue", "", "")));
        exchange.take(id, document, true);

        AnnotationImport other = TestStaff.REPORTER.does(() -> exchange.take(id, document, false));

        assertThat(other.count(Fate.NEW)).isOne();
        assertThat(TestStaff.REPORTER.does(() -> annotations.list(id))).hasSize(1);
    }

    /** The required properties and cardinalities of the model, for the parts that we write. */
    private static List<String> problems(JsonNode page, String text) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        need(page.path("type").asString("").equals("AnnotationPage"), "page type", problems);
        need(page.path("id").isString(), "page id", problems);
        need(page.path("partOf").path("id").isString(), "collection id", problems);
        need(page.path("partOf").path("total").asInt(-1) == page.path("items").size(), "collection total", problems);
        need(page.path("startIndex").asInt(-1) == 0, "startIndex", problems);
        for (JsonNode item : page.path("items")) {
            need(ids.add(item.path("id").asString("")), "one id", problems);
            need(item.path("id").asString("").startsWith("urn:uuid:"), "id is an IRI", problems);
            need(item.path("type").asString("").equals("Annotation"), "type", problems);
            need(
                    item.path("created").asString("").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"),
                    "created",
                    problems);
            for (JsonNode body : item.path("body")) {
                need(body.path("value").isString() && body.path("purpose").isString(), "body", problems);
                need(body.path("type").asString("").equals("TextualBody"), "body type", problems);
            }
            target(item, ids, text, problems);
        }
        return problems;
    }

    private static void target(JsonNode item, Set<String> ids, String text, List<String> problems) {
        JsonNode target = item.path("target");
        if (item.path("motivation").asString("").equals("replying")) {
            need(ids.contains(target.asString("")), "an answer's target is an annotation before it", problems);
            return;
        }
        JsonNode quote = target.path("selector").path(0);
        JsonNode position = target.path("selector").path(1);
        need(target.path("source").asString("").endsWith(".txt"), "source", problems);
        need(quote.path("type").asString("").equals("TextQuoteSelector"), "quote selector", problems);
        need(position.path("type").asString("").equals("TextPositionSelector"), "position selector", problems);
        need(
                CodePoints.slice(
                                text,
                                position.path("start").asInt(),
                                position.path("end").asInt())
                        .equals(quote.path("exact").asString("")),
                "the position is that of the quote",
                problems);
    }

    private static void need(boolean holds, String what, List<String> problems) {
        if (!holds) {
            problems.add(what);
        }
    }

    private String normative() {
        return new NormativeText(transcripts.turns(id, 0, 10).turns(), new Veil("")).toString();
    }

    private AnnotationId note(String words, String text, Motivation motivation, boolean onlyMine) {
        TurnView turn = transcripts.turns(id, 0, 10).turns().stream()
                .filter(one -> one.text().contains(words))
                .findFirst()
                .orElseThrow();
        return annotations
                .create(new AnnotationDraft(
                        TranscriptFixture.passage(id, turn, words), text, List.of("port"), onlyMine, motivation))
                .id();
    }

    private static String on(String name, String... selectors) {
        return "{'id':'urn:n:" + name + "','type':'Annotation','bodyValue':'note " + name
                + "','creator':{'name':'Vera Lund'},'target':{'source':'https://exemple.test/','selector':["
                + String.join(",", selectors) + "]}}";
    }

    private static String answer(String name, String to) {
        return "{'id':'urn:n:" + name + "','type':'Annotation','motivation':'replying','bodyValue':'réponse " + name
                + "','target':'" + to + "'}";
    }

    private static String quote(String exact, String prefix, String suffix) {
        return "{'type':'TextQuoteSelector','exact':'" + exact + "','prefix':'" + prefix + "','suffix':'" + suffix
                + "'}";
    }

    private static String position(int start, int end) {
        return "{'type':'TextPositionSelector','start':" + start + ",'end':" + end + "}";
    }

    private static byte[] page(String... items) {
        return ("{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationPage','id':'urn:p','items':["
                        + String.join(",", items) + "]}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }
}
