package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.people.PersonId;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptDraft.SpeakerChoice;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Visibility;

@VerbatimTest
class DocumentPagesTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private PeopleService people;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void namesTheLiveArticlesThatQuoteTheDocumentAndNoOthers() throws Exception {
        TranscriptId call = open("Appel cité par des articles", TranscriptFixture.CALL);
        ExcerptId excerpt = TestStaff.EDITOR.does(() -> excerpt(call));
        ArticleId live = showing(excerpt, call, "Le papier qui montre l’extrait");
        showing(excerpt, call, "Le brouillon qui le montrera");
        made.live("Un papier sans rapport");
        String document = address(call);
        assertThat(quoting(document)).isEmpty();

        TestStaff.EDITOR.acts(() -> publishing.publish(live, GatePass.NONE));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(quoting(document)).containsExactly("Le papier qui montre l’extrait"));
        assertThat(quoting(document + "/extrait/" + excerpt)).containsExactly("Le papier qui montre l’extrait");

        TestStaff.EDITOR.acts(() -> publishing.depublish(live, ""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(quoting(document)).isEmpty());
    }

    @Test
    void callsParticipantsByTheNameOfTheHouseAndSaysHowTheDocumentSpellsThem() throws Exception {
        TranscriptId call = TestStaff.EDITOR.does(() -> {
            PersonId person = people.create(PersonDraft.named("Zakhar Belostokov"));
            return opened(new TranscriptDraft(
                    ImportSource.pasted("[00:00:01] Zahar Belostokoff : I hear you."),
                    "Appel aux deux orthographes",
                    "",
                    null,
                    TranscriptKind.CALL,
                    "en",
                    List.of(new SpeakerChoice("Zahar Belostokoff", person, null))));
        });

        assertThat(page(address(call)).select(".facts").text())
                .contains("Zakhar Belostokov (« Zahar Belostokoff » dans le document)");
    }

    @Test
    void countsPassagesOfAWrittenDocumentAndNamesNobodyWhoIsNotAPerson() throws Exception {
        TranscriptId plan = TestStaff.EDITOR.does(() -> {
            PersonId person = people.create(PersonDraft.named("Ottoline Varnier"));
            return opened(new TranscriptDraft(
                    ImportSource.pasted("Point 1 : La vallée d’abord.\nOttoline Varnier : J’approuve le point 1."),
                    "Projet de règlement annoté",
                    "",
                    null,
                    TranscriptKind.DOCUMENT,
                    "fr",
                    List.of(new SpeakerChoice("Ottoline Varnier", person, null))));
        });

        Document page = page(address(plan));
        assertThat(page.select(".facts").text())
                .contains("Participants Ottoline Varnier", "2 passages")
                .doesNotContain("Point 1", "réplique");
        assertThat(page.select("#r1 .at").text()).startsWith("Passage 1");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Document");
    }

    @Test
    void saysThatAPassageAloneIsContestedAndWhereItStands() throws Exception {
        TranscriptId call = open("Appel contesté en partie", TranscriptFixture.CALL);
        TestStaff.EDITOR.acts(() -> {
            TurnView turn = transcripts.turns(call, 2, 1).turns().getFirst();
            Passage passage = TranscriptFixture.passage(call, turn, "passages get cut");
            disputes.record(call, new DisputeDraft(null, passage, "Anton Lisker", null, null, "Jamais dit.", ""));
        });

        Document page = page(address(call));
        assertThat(page.select("header .dispute").text()).contains("Passage contesté par Anton Lisker");
        assertThat(page.select("#r3 .dispute").text()).contains("Passage contesté par Anton Lisker");
        assertThat(page.select(".turns .dispute")).hasSize(1);
    }

    @Test
    void leadsFromPartToPart() throws Exception {
        String turns = IntStream.rangeClosed(1, 401)
                .mapToObj(n -> "Voix " + n % 2 + " : réplique numéro " + n)
                .collect(Collectors.joining("\n"));
        String document = address(open("Très long appel", turns));

        Document middle = page(document + "/2");
        assertThat(middle.select("nav.parts [rel=prev]").eachAttr("href")).containsOnly(document);
        assertThat(middle.select("nav.parts [rel=next]").eachAttr("href")).containsOnly(document + "/3");
        assertThat(middle.select("#parties").text()).contains("Répliques 201 à 400 sur 401");
        assertThat(middle.select("#parties details a").eachText()).containsExactly("1", "2", "3");
        assertThat(middle.select(".turns > li").first().id()).isEqualTo("r201");
        assertThat(page(document + "/3").select("[rel=next]")).isEmpty();
    }

    @Test
    void aWrongAddressOffersTheLatestHeadlines() throws Exception {
        made.live("Le dernier titre paru");
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(page("/document/nulle-part")
                                .select(".quoting a")
                                .eachText())
                        .contains("Le dernier titre paru")
                        .hasSizeLessThanOrEqualTo(5));
    }

    private TranscriptId open(String title, String text) {
        return TestStaff.EDITOR.does(() -> opened(TranscriptFixture.draft(title, text)));
    }

    private TranscriptId opened(TranscriptDraft draft) {
        TranscriptId id = imports.create(draft);
        access.setVisibility(id, Visibility.PUBLIC);
        return id;
    }

    private ExcerptId excerpt(TranscriptId call) {
        ExcerptId id = excerpts.propose(TranscriptFixture.passage(
                call, transcripts.turns(call, 2, 1).turns().getFirst(), "passages get cut"));
        excerpts.makePublic(id, "");
        return id;
    }

    private ArticleId showing(ExcerptId excerpt, TranscriptId call, String headline) {
        ArticleId id = made.writtenBy(TestStaff.EDITOR, headline);
        TestStaff.EDITOR.acts(() -> {
            articles.setSources(id, List.of(call));
            made.write(id, headline, "<p>Le texte.</p><figure data-excerpt=\"" + excerpt + "\"></figure>");
        });
        return id;
    }

    private String address(TranscriptId call) {
        return "/document/" + TestStaff.EDITOR.does(() -> transcripts.find(call).slug());
    }

    private List<String> quoting(String address) throws Exception {
        return page(address).select(".quoting a").eachText();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address)).andReturn().getResponse().getContentAsString());
    }
}
