package press.verbatim.article.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.ChecksService;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.CheckReport;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.GrammarReport;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.proofing.Titraille;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnView;

/** What the panel beside a text is told of the words it quotes. */
@VerbatimTest
class QuotedSourcesTests {
    private static final String WORDS = "passages get cut";

    @Autowired
    private QuotedSources quoted;

    @Autowired
    private ChecksService checks;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private RedactionService redactions;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private ArticleService articles;

    @Autowired
    private ArticleFixture made;

    private TranscriptId transcript;
    private Passage passage;
    private ArticleId article;

    @BeforeEach
    void quoteACall() {
        TestStaff.EDITOR.signIn();
        transcript = imports.create(TranscriptFixture.call("Appel cité"));
        TurnView turn = transcripts.turns(transcript, 2, 1).turns().getFirst();
        passage = TranscriptFixture.passage(transcript, turn, WORDS);
        article = made.writtenBy(TestStaff.EDITOR, "Un article qui cite");
        articles.setSources(article, List.of(transcript));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void readersSeeAMarkInsteadOfAQuotationBoundToRedactedWords() {
        assertThat(check().redacted()).isEmpty();

        redactions.redact(transcript, List.of(passage), "protéger");

        assertThat(check().redacted()).containsExactly(1);
    }

    @Test
    void whoContestsTheWordsIsToldWithTheirQuotation() {
        disputes.record(transcript, new DisputeDraft(null, passage, "K. Demianov", null, null, "Faux.", ""));

        assertThat(check().disputes()).containsOnlyKeys(1);
    }

    private CheckedQuotations check() {
        QuotationBinding binding = new QuotationBinding(Ids.next(), passage, Relation.LITERAL, Declared.NONE, "");
        String body = "<p>On parle d’un « flou ».</p><p>Ioulian Ouvarov dit : <span data-quotation=\"" + binding.id()
                + "\">« " + WORDS + " »</span>.</p>";
        Titraille titraille = new Titraille("", "Un article qui cite", "");
        CheckReport report = checks.check(article, body, List.of(binding), titraille);
        GrammarReport grammar = checks.grammar(article, body, titraille);
        return quoted.of(report, grammar, List.of(binding), checks.waiting(article, List.of(binding)));
    }
}
