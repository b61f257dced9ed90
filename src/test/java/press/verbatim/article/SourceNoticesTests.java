package press.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.notices.NoticeRow;
import press.verbatim.notices.NoticesService;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.Consequence;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.SourceChange;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnEdit;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Visibility;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.WithdrawalService;

/** Who writes an article hears what becomes of the words it quotes, as far as the source exists for them. */
@VerbatimTest
class SourceNoticesTests {
    private static final String WORDS = "passages get cut";

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private RedactionService redactions;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private NoticesService notices;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private ArticleService articles;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ChangedSourcesService changed;

    private TranscriptId transcript;
    private TurnView turn;
    private Passage passage;
    private ArticleId article;

    @BeforeEach
    void quoteInADraftOfAReporter() {
        TestStaff.REPORTER.acts(() -> notices.markAll(java.time.Instant.now().plusSeconds(1)));
        TestStaff.EDITOR.signIn();
        transcript = imports.create(TranscriptFixture.call("Appel cité et changé"));
        access.setVisibility(transcript, Visibility.NEWSROOM);
        turn = transcripts.turns(transcript, 2, 1).turns().getFirst();
        passage = TranscriptFixture.passage(transcript, turn, WORDS);
        article = made.writtenBy(TestStaff.REPORTER, "Un brouillon qui cite");
        TestStaff.REPORTER.acts(() -> {
            QuotationBinding binding = new QuotationBinding(Ids.next(), passage, Relation.LITERAL, Declared.NONE, "");
            save("<p><span data-quotation=\"" + binding.id() + "\">« " + WORDS + " »</span></p>", List.of(binding));
        });
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void areSentForEachActOnTheWordsQuoted() {
        redactions.redact(transcript, List.of(passage), "protéger");
        disputes.record(transcript, new DisputeDraft(null, passage, "K. Demianov", null, null, "Faux.", ""));
        revisions.change(
                new TurnEdit.Reword(transcript, turn.id(), turn.speaker(), "They might.", null),
                transcripts.find(transcript).revision());
        withdrawals.withdraw(transcript, WithdrawalMode.MASK, "Retiré.");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "article.notice.source.redacted",
                        "article.notice.source.disputed",
                        "article.notice.source.corrected",
                        "article.notice.source.withdrawn");
    }

    @Test
    void areNotSentForOtherWords() {
        redactions.redact(transcript, List.of(TranscriptFixture.passage(transcript, turn, "misread it")), "protéger");
        TurnView first = transcripts.turns(transcript, 0, 1).turns().getFirst();
        revisions.change(
                new TurnEdit.Reword(transcript, first.id(), first.speaker(), "Commencez.", null),
                transcripts.find(transcript).revision());

        assertThat(told()).isEmpty();
    }

    @Test
    void areSentForTheCardOfAnExcerptToo() {
        ExcerptId excerpt = excerpts.propose(passage);
        TestStaff.REPORTER.acts(() -> save("<figure data-excerpt=\"" + excerpt + "\"></figure>", List.of()));

        assertThat(redactions.reach(passage.transcript(), List.of(passage)).quoters())
                .extracting(Quoter::id)
                .containsExactly(article.toString());
        redactions.redact(transcript, List.of(passage), "protéger");

        assertThat(told()).containsExactly("article.notice.source.redacted");
    }

    @Test
    void areNotSentToThoseForWhomTheSourceDoesNotExist() {
        access.setVisibility(transcript, Visibility.RESTRICTED);

        redactions.redact(transcript, List.of(passage), "protéger");

        assertThat(told()).isEmpty();
    }

    @Test
    void areAPointOfTheGateAsWell() {
        redactions.redact(transcript, List.of(passage), "protéger");

        assertThat(publishing.gate(article).points())
                .extracting(Gate.Point::messageKey)
                .contains("article.gate.quotation.redacted");
    }

    @Test
    void leaveAMarkOnTheArticleUntilSomebodyHasLooked() {
        disputes.record(transcript, new DisputeDraft(null, passage, "K. Demianov", null, null, "Faux.", ""));

        assertThat(marked()).containsExactly(article);
        assertThat(changed.list(article)).extracting(ChangedSourceRow::what).containsExactly(SourceChange.DISPUTED);
        changed.settle(article);
        assertThat(marked()).isEmpty();
        assertThat(changed.list(article)).isEmpty();
        assertThat(row().sourceChanged()).isFalse();
    }

    @Test
    void holdARereleaseUntilAnEditorPassesThePoint() {
        publishing.publish(article, all());
        correct();

        assertThat(row().sourceChanged()).isTrue();
        assertThat(publishing.gate(article).points())
                .extracting(Gate.Point::messageKey)
                .contains("article.gate.source.corrected");
        publishing.release(article, ReleaseKind.TYPO, "", all());

        assertThat(marked()).isEmpty();
        assertThat(publishing.gate(article).points()).isEmpty();
    }

    @Test
    void leaveNoMarkForThoseForWhomTheSourceDoesNotExist() {
        correct();
        access.setVisibility(transcript, Visibility.RESTRICTED);

        TestStaff.REPORTER.acts(() -> {
            assertThat(marked()).isEmpty();
            assertThat(row().sourceChanged()).isFalse();
            assertThat(changed.list(article)).isEmpty();
            changed.settle(article);
        });
        assertThat(marked()).containsExactly(article);
    }

    @Test
    void areAnnouncedBeforeTheAct() {
        TurnEdit edit = new TurnEdit.Reword(transcript, turn.id(), turn.speaker(), "They might.", null);

        assertThat(revisions.preview(edit).told()).extracting(Quoter::id).containsExactly(article.toString());
        assertThat(disputes.quoters(transcript, null, passage))
                .extracting(Quoter::id)
                .containsExactly(article.toString());
    }

    @Test
    void nameTheArticlesThatShowAnExcerptAboutToLoseItsWords() {
        ExcerptId excerpt = excerpts.propose(passage);
        TestStaff.REPORTER.acts(() -> save("<figure data-excerpt=\"" + excerpt + "\"></figure>", List.of()));
        TurnEdit edit = new TurnEdit.Reword(transcript, turn.id(), turn.speaker(), "They might.", null);

        assertThat(revisions.preview(edit).consequences())
                .filteredOn(one -> one.kind() == Consequence.Kind.EXCERPT)
                .singleElement()
                .satisfies(one -> assertThat(one.by()).extracting(Quoter::id).containsExactly(article.toString()));
    }

    private void correct() {
        revisions.change(
                new TurnEdit.Reword(transcript, turn.id(), turn.speaker(), turn.text() + " Indeed.", null),
                transcripts.find(transcript).revision());
    }

    private GatePass all() {
        return new GatePass(
                publishing.gate(article).points().stream().map(Gate.Point::key).collect(Collectors.toSet()),
                GatePass.Reason.CHECKED_AGAINST_SOURCE);
    }

    private List<ArticleId> marked() {
        return articles.list(ArticleFilter.in(DeskState.SOURCE_CHANGED), null, 50).items().stream()
                .map(ArticleRow::id)
                .filter(article::equals)
                .toList();
    }

    private ArticleRow row() {
        return articles.list(ArticleFilter.ALL, null, 50).items().stream()
                .filter(row -> row.id().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told() {
        return TestStaff.REPORTER.does(() -> notices.list(false, null, 50).items().stream()
                .map(NoticeRow::code)
                .filter(code -> code.startsWith("article.notice.source"))
                .toList());
    }

    private void save(String body, List<QuotationBinding> bindings) {
        WorkingCopy copy = new WorkingCopy("", "Un brouillon qui cite", "Le chapô.", body);
        articles.save(article, new SaveRequest(articles.open(article).version(), copy, bindings));
    }
}
