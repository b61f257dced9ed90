package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.article.PreviewService;
import press.verbatim.article.PublishingService;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.parallels.ParallelDraft;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.Ids;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.WithdrawalService;

/** Every public form of redacted words, asked for over HTTP before and after. */
@VerbatimTest
class RedactedPagesTest {
    private static final String WORDS = "passages get cut";
    private static final Duration AT_MOST = Duration.ofSeconds(2);

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
    private ParallelsService parallels;

    @Autowired
    private RedactionService redactions;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PreviewService previews;

    @Autowired
    private VerbatimProperties properties;

    private TranscriptId transcript;
    private Passage passage;
    private ExcerptId excerpt;
    private ParallelId pair;
    private String document;
    private String article;
    private String preview;

    @BeforeEach
    void publishEverywhere() {
        TestStaff.EDITOR.acts(() -> {
            transcript = imports.create(TranscriptFixture.call("Appel à caviarder partout"));
            passage = TranscriptFixture.passage(
                    transcript, transcripts.turns(transcript, 2, 1).turns().getFirst(), WORDS);
            access.setVisibility(transcript, Visibility.PUBLIC);
            excerpt = excerpts.propose(passage);
            excerpts.makePublic(excerpt, "");
            document = "/document/" + transcripts.find(transcript).slug();
            TranscriptId plan = imports.create(TranscriptFixture.call("Un texte où les mots reviennent"));
            Passage again = TranscriptFixture.passage(
                    plan, transcripts.turns(plan, 2, 1).turns().getFirst(), WORDS);
            access.setVisibility(plan, Visibility.PUBLIC);
            pair = parallels.create(new ParallelDraft(
                    passage, again, press.verbatim.parallels.Relation.SAME_WORDS, "Le même passage."));
            parallels.makePublic(pair);
            redactions.redact(plan, List.of(again), "protéger");
            ArticleId id = made.writtenBy(TestStaff.EDITOR, "Une citation et un extrait");
            articles.setSources(id, List.of(transcript));
            write(id);
            Set<String> points =
                    publishing.gate(id).points().stream().map(Gate.Point::key).collect(Collectors.toSet());
            publishing.publish(id, new GatePass(points, GatePass.Reason.CHECKED_AGAINST_SOURCE));
            article = "/article/" + articles.open(id).dressing().slug();
            preview = "/apercu/" + previews.grant(id, Duration.ofDays(1)).token() + "/article/brouillon";
        });
    }

    @Test
    void noPublicFormShowsTheWordsOnceTheyAreRedacted() throws Exception {
        List<String> addresses = List.of(
                document,
                document + ".txt",
                document + "/annotations.jsonld",
                document + "/extrait/" + excerpt,
                "/oembed?url=" + properties.absolute(document + "/extrait/" + excerpt),
                "/mise-en-regard/" + pair,
                "/oembed?url=" + properties.absolute("/mise-en-regard/" + pair),
                article,
                article + ".ninjs.json");
        for (String address : addresses) {
            assertThat(plain(address)).as(address).contains(WORDS);
        }
        assertThat(plain(preview)).contains(WORDS);
        String etag = mvc.perform(get(document)).andReturn().getResponse().getHeader("ETag");

        redact();

        for (String address : addresses) {
            Awaitility.await()
                    .atMost(AT_MOST)
                    .untilAsserted(() -> assertThat(plain(address))
                            .as(address)
                            .doesNotContain(WORDS)
                            .doesNotContain("passages get")
                            .contains("[passage caviardé]"));
        }
        mvc.perform(get(document).header("If-None-Match", etag)).andExpect(status().isOk());
        for (String address : List.of(preview, "/rss.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/")) {
            assertThat(plain(address)).as(address).doesNotContain(WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePictureOfRedactedWordsGivesWayToThatOfTheMark(boolean single) throws Exception {
        String page = single ? document + "/extrait/" + excerpt : "/mise-en-regard/" + pair;
        String before = picture(page);
        mvc.perform(get(before)).andExpect(status().isOk()).andExpect(content().contentType("image/png"));

        redact();

        Awaitility.await()
                .atMost(AT_MOST)
                .untilAsserted(() ->
                        mvc.perform(get(before)).andExpect(status().isFound()).andExpect(redirectedUrl(picture(page))));
        assertThat(Jsoup.parse(plain(page))
                        .select("meta[property=og:image:alt]")
                        .attr("content"))
                .contains("[passage caviardé]")
                .doesNotContain(WORDS);
    }

    @Test
    void nothingIsLeftOfAPairOfWhichOneSideIsWithdrawn() throws Exception {
        String page = "/mise-en-regard/" + pair;
        String shared = picture(page);
        TestStaff.EDITOR.acts(() -> withdrawals.withdraw(transcript, WithdrawalMode.REMOVE, "Retiré sur demande."));

        for (String address : List.of(page, shared, "/oembed?url=" + properties.absolute(page))) {
            Awaitility.await()
                    .atMost(AT_MOST)
                    .untilAsserted(() -> mvc.perform(get(java.net.URI.create(address)))
                            .andExpect(status().isGone())
                            .andExpect(content().string(containsString("Retiré sur demande."))));
        }
    }

    @Test
    void aPairThatNobodyMadePublicIsUnknown() throws Exception {
        TestStaff.EDITOR.acts(() -> parallels.unpublish(pair));

        Awaitility.await()
                .atMost(AT_MOST)
                .untilAsserted(() -> mvc.perform(get("/mise-en-regard/" + pair)).andExpect(status().isNotFound()));
        mvc.perform(get("/mise-en-regard/0190a1b2-0000-7000-8000-000000000001")).andExpect(status().isNotFound());
    }

    @Test
    void theMarkHasOneLengthAndIsWordsInAnElementOfItsOwn() throws Exception {
        redact();

        Awaitility.await().atMost(AT_MOST).untilAsserted(() -> {
            String html = mvc.perform(get(document)).andReturn().getResponse().getContentAsString();
            assertThat(Jsoup.parse(html).select("li span.veil").eachText()).containsExactly("[passage caviardé]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".txt", "/annotations.jsonld"})
    void aRemovedDocumentIsGoneInEveryForm(String form) throws Exception {
        TestStaff.EDITOR.acts(() -> withdrawals.withdraw(transcript, WithdrawalMode.REMOVE, "Retiré sur demande."));

        Awaitility.await()
                .atMost(AT_MOST)
                .untilAsserted(() -> mvc.perform(get(document + form))
                        .andExpect(status().isGone())
                        .andExpect(content().string(containsString("Retiré sur demande."))));
    }

    @Test
    void anUnknownDocumentIsUnknownInEveryForm() throws Exception {
        mvc.perform(get("/document/nulle-part.txt")).andExpect(status().isNotFound());
        mvc.perform(get("/document/nulle-part/annotations.jsonld")).andExpect(status().isNotFound());
    }

    private String picture(String page) throws Exception {
        String address =
                Jsoup.parse(plain(page)).select("meta[property=og:image]").attr("content");
        return address.substring(properties.absolute("").length());
    }

    private void redact() {
        TestStaff.EDITOR.acts(() -> redactions.redact(transcript, List.of(passage), "protéger"));
    }

    private String plain(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void write(ArticleId id) {
        QuotationBinding binding = new QuotationBinding(Ids.next(), passage, Relation.LITERAL, Declared.NONE, "");
        String body = "<p>Ioulian Ouvarov dit : <span data-quotation=\"" + binding.id() + "\">« " + WORDS
                + " »</span>.</p><figure data-excerpt=\"" + excerpt + "\"></figure>";
        WorkingCopy copy = new WorkingCopy("", "Une citation et un extrait", "Le chapô.", body);
        articles.save(id, new SaveRequest(articles.open(id).version(), copy, List.of(binding)));
    }
}
