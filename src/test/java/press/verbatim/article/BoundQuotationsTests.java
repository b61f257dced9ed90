package press.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.Consequence;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnEdit;
import press.verbatim.transcript.TurnView;

/** What a correction of a transcript does to the articles that quote it, live or not. */
@VerbatimTest
class BoundQuotationsTests {
    private static final String WORDS = "passages get cut";

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private ArticleService articles;

    @Autowired
    private ChecksService checks;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private PublishedArticles published;

    private TranscriptId transcript;
    private TurnView turn;
    private ArticleId article;
    private SaveRequest stale;

    @BeforeEach
    void publishAQuotation() {
        TestStaff.EDITOR.signIn();
        transcript = imports.create(TranscriptFixture.call("Appel cité"));
        turn = transcripts.turns(transcript, 2, 1).turns().getFirst();
        article = made.writtenBy(TestStaff.EDITOR, "Un article qui cite");
        articles.setSources(article, List.of(transcript));
        Passage passage = TranscriptFixture.passage(transcript, turn, WORDS);
        QuotationBinding binding = new QuotationBinding(Ids.next(), passage, Relation.LITERAL, Declared.NONE, "");
        String body =
                "<p>Ioulian Ouvarov dit : <span data-quotation=\"" + binding.id() + "\">« " + WORDS + " »</span>.</p>";
        WorkingCopy copy = new WorkingCopy("", "Un article qui cite", "Le chapô.", body);
        articles.save(article, new SaveRequest(articles.open(article).version(), copy, List.of(binding)));
        Set<String> points =
                publishing.gate(article).points().stream().map(Gate.Point::key).collect(Collectors.toSet());
        publishing.publish(article, new GatePass(points, GatePass.Reason.CHECKED_AGAINST_SOURCE));
        WorkingCopy typed = new WorkingCopy("", "Un article qui cite", "Un autre chapô.", body);
        stale = new SaveRequest(articles.open(article).version(), typed, List.of(binding));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void areListedForWorkingCopyAndPageBeforeAnythingChanges() {
        TurnEdit reword = new TurnEdit.Reword(transcript, turn.id(), turn.speaker(), "They might misread it.", null);

        assertThat(revisions.preview(reword).consequences())
                .filteredOn(one -> one.kind() == Consequence.Kind.QUOTATION)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.waits()).isTrue();
                    assertThat(one.words()).isEqualTo(WORDS);

                    assertThat(one.by()).hasSize(1).allMatch(Quoter::live);
                    assertThat(one.by().getFirst().title()).isEqualTo("Un article qui cite");
                });
    }

    @Test
    void moveWithTheirWordsInWorkingCopyAndPage() {
        int at = turn.text().indexOf("I am afraid");
        List<Consequence> done = revisions.change(new TurnEdit.Split(transcript, turn.id(), at, turn.speaker()), 1);

        assertThat(done)
                .filteredOn(one -> one.kind() == Consequence.Kind.QUOTATION)
                .extracting(Consequence::state)
                .containsOnly(AnchorState.MOVED);
        Passage working = articles.open(article).bindings().getFirst().passage();
        Passage live =
                published.find(article).orElseThrow().quotations().getFirst().passage();
        assertThat(working).isEqualTo(live);
        assertThat(working.fromTurn()).isNotEqualTo(turn.id());
        assertThat(transcripts.passage(working).words()).isEqualTo(WORDS);
    }

    @Test
    void areNotPutBackByAnEditorOpenElsewhere() {
        int at = turn.text().indexOf("I am afraid");
        revisions.change(new TurnEdit.Split(transcript, turn.id(), at, turn.speaker()), 1);

        assertThat(articles.save(article, stale)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void stayBoundToWhatTheirWordsBecame() {
        reword(turn.text().replace(WORDS, "passages may get cut"));

        Passage working = articles.open(article).bindings().getFirst().passage();
        Passage live =
                published.find(article).orElseThrow().quotations().getFirst().passage();
        assertThat(transcripts.passage(working).words()).isEqualTo("passages may get cut");
        assertThat(live).isEqualTo(working);
        assertThat(quotation(preview("Well: " + turn.text().replace(WORDS, "passages may get cut"))))
                .returns(AnchorState.MOVED, Consequence::state)
                .returns("passages may get cut", Consequence::words);
    }

    @Test
    void goOnWaitingThroughLaterCorrectionsOnceTheirWordsAreGone() {
        AnchorState lost = quotation(reword("They might misread it.")).state();

        assertThat(lost.isSure()).isFalse();
        assertThat(quotation(preview("They might well misread it all.")))
                .returns(lost, Consequence::state)
                .returns("", Consequence::words);
    }

    @Test
    void saySoBesideTheTextUntilSomebodyBindsThemAnew() {
        List<QuotationBinding> bound = articles.open(article).bindings();
        assertThat(checks.waiting(article, bound)).isEmpty();

        reword("They might misread it.");
        List<QuotationBinding> lost = articles.open(article).bindings();
        TurnView corrected = transcripts.turns(transcript, 2, 1).turns().getFirst();
        Passage other = TranscriptFixture.passage(transcript, corrected, "misread");
        QuotationBinding anew = new QuotationBinding(lost.getFirst().id(), other, Relation.LITERAL, Declared.NONE, "");

        assertThat(checks.waiting(article, lost)).containsExactly(anew.id());
        assertThat(checks.waiting(article, List.of(anew))).isEmpty();
    }

    @Test
    void waitInAPageReleasedAfterTheirWordsWentToo() {
        AnchorState lost = quotation(reword("They might misread it.")).state();
        int before = articles.open(article).version();
        QuotationBinding bound = articles.open(article).bindings().getFirst();
        QuotationBinding noted = new QuotationBinding(
                bound.id(), bound.passage(), Relation.LITERAL, Declared.NONE, "Voir avec le correcteur.");
        WorkingCopy again = articles.open(article).copy();
        articles.save(article, new SaveRequest(before, again, List.of(noted)));
        Set<String> points =
                publishing.gate(article).points().stream().map(Gate.Point::key).collect(Collectors.toSet());
        publishing.release(article, ReleaseKind.TYPO, "", new GatePass(points, GatePass.Reason.CHECKED_AGAINST_SOURCE));

        assertThat(quotation(preview("They might well misread it all.")).state())
                .isEqualTo(lost);
    }

    private List<Consequence> reword(String text) {
        return revisions.change(
                edit(text), transcripts.heads(List.of(transcript)).getFirst().revision());
    }

    private List<Consequence> preview(String text) {
        return revisions.preview(edit(text)).consequences();
    }

    private TurnEdit edit(String text) {
        return new TurnEdit.Reword(transcript, turn.id(), turn.speaker(), text, null);
    }

    /** The one quotation of the one article, told once. */
    private static Consequence quotation(List<Consequence> all) {
        List<Consequence> quotations = all.stream()
                .filter(one -> one.kind() == Consequence.Kind.QUOTATION)
                .toList();
        assertThat(quotations).hasSize(1);
        return quotations.getFirst();
    }
}
