package press.verbatim.site.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.article.PublishingService;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.WithdrawalService;

/** What readers get over HTTP of words quoted inline, once their document is contested or withdrawn. */
@VerbatimTest
class WithdrawnQuotationTest {
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
    private DisputeService disputes;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    private TranscriptId transcript;
    private Passage passage;
    private String address;

    @BeforeEach
    void publishAQuotation() {
        TestStaff.EDITOR.acts(() -> {
            transcript = imports.create(TranscriptFixture.call("Appel à retirer"));
            passage = TranscriptFixture.passage(
                    transcript, transcripts.turns(transcript, 2, 1).turns().getFirst(), WORDS);
            ArticleId article = made.writtenBy(TestStaff.EDITOR, "Une citation à masquer");
            articles.setSources(article, List.of(transcript));
            quote(article);
            Set<String> points = publishing.gate(article).points().stream()
                    .map(Gate.Point::key)
                    .collect(Collectors.toSet());
            publishing.publish(article, new GatePass(points, GatePass.Reason.CHECKED_AGAINST_SOURCE));
            address = "/article/" + articles.open(article).dressing().slug();
        });
    }

    @ParameterizedTest
    @EnumSource(WithdrawalMode.class)
    void theWordsGoFromThePageOfEveryNodeAndItsNoticeStands(WithdrawalMode mode) throws Exception {
        mvc.perform(get(address)).andExpect(content().string(containsString(WORDS)));

        TestStaff.EDITOR.acts(() -> withdrawals.withdraw(transcript, mode, "Document retiré sur demande."));

        Awaitility.await()
                .atMost(AT_MOST)
                .untilAsserted(() -> mvc.perform(get(address))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString(WORDS))))
                        .andExpect(content().string(containsString("Document retiré sur demande."))));
    }

    @Test
    void whoContestsTheWordsStandsAtTheQuotationOfAKnownDocument() throws Exception {
        TestStaff.EDITOR.acts(() -> {
            access.setVisibility(transcript, Visibility.EXCERPTS);
            disputes.record(
                    transcript,
                    new DisputeDraft(
                            null, passage, "Kirill Demianov", null, null, "Faux.", "https://presse.exemple/page"));
        });

        Awaitility.await()
                .atMost(AT_MOST)
                .untilAsserted(() -> mvc.perform(get(address))
                        .andExpect(content().string(containsString("Passage contesté par Kirill Demianov")))
                        .andExpect(content().string(containsString("href=\"https://presse.exemple/page\""))));
    }

    @Test
    void whoContestsARestrictedDocumentIsNotTold() throws Exception {
        TestStaff.EDITOR.acts(() ->
                disputes.record(transcript, new DisputeDraft(null, null, "Kirill Demianov", null, null, "Faux.", "")));

        mvc.perform(get(address)).andExpect(content().string(not(containsString("Demianov"))));
    }

    private void quote(ArticleId article) {
        QuotationBinding binding = new QuotationBinding(Ids.next(), passage, Relation.LITERAL, Declared.NONE, "");
        String body =
                "<p>Ioulian Ouvarov dit : <span data-quotation=\"" + binding.id() + "\">« " + WORDS + " »</span>.</p>";
        WorkingCopy copy = new WorkingCopy("", "Une citation à masquer", "Le chapô.", body);
        articles.save(article, new SaveRequest(articles.open(article).version(), copy, List.of(binding)));
    }
}
