package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;
import press.verbatim.text.CodePoints;

/** What readers get of a transcript while words of it are redacted, and what becomes of that when its text changes. */
@VerbatimTest
class RedactionServiceTest {
    private static final String MARK = "[passage caviardé]";
    private static final String WORDS = "passages get cut";

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private TranslationService translations;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private RedactionService redactions;

    @Autowired
    private PublishedTranscripts published;

    @Autowired
    private PublishedPassages passages;

    private TranscriptId id;
    private String slug;

    @BeforeEach
    void publishACall() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Appel à caviarder"));
        translations.attach(id, ImportSource.pasted(TranscriptFixture.TRANSLATION), "fr");
        access.setVisibility(id, Visibility.PUBLIC);
        slug = transcripts.find(id).slug();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void takesTheWordsFromEveryTextOfReadersAndKeepsThemOnTheDesk() {
        redact(words(2, WORDS));

        assertThat(part().get(2).text()).isEqualTo("They might misread it. I am afraid that " + MARK + ".");
        assertThat(published.text(slug).orElseThrow()).contains(MARK).doesNotContain(WORDS);
        assertThat(turn(2).text()).contains(WORDS);
        assertThat(redactions.list(id)).extracting(RedactionView::words).containsExactly(WORDS);
        assertThat(redactions.veiled(id))
                .hasSize(1)
                .first()
                .satisfies(veiled -> assertThat(veiled.whole()).isFalse());
    }

    @Test
    void showsTheWordsAgainOnceLifted() {
        redact(words(2, WORDS));

        redactions.lift(redactions.list(id).getFirst().id());

        assertThat(part().get(2).text()).contains(WORDS);
        assertThat(redactions.list(id)).isEmpty();
    }

    @Test
    void marksTwoPassagesThatMeetOnce() {
        redact(words(2, "I am afraid that"), words(2, "that passages get"));

        assertThat(part().get(2).text()).isEqualTo("They might misread it. " + MARK + " cut.");
    }

    @Test
    void hidesAPassageOverSeveralTurns() {
        TurnView first = turn(1);
        TurnView last = turn(3);
        int from = CodePoints.length(first.text().substring(0, first.text().indexOf("otherwise")));
        redact(new Passage(id, TextSide.ORIGINAL, first.id(), from, last.id(), 10));

        assertThat(part().get(1).text()).isEqualTo("I would rather we ask for more, " + MARK);
        assertThat(part().get(2).text()).isEqualTo(MARK);
        assertThat(part().get(3).text()).startsWith(MARK + " take all");
    }

    @Test
    void takesTheWordsOutOfAnExcerptHoweverItWasMade() {
        ExcerptId before = excerpts.propose(words(2, "afraid that passages get cut"));
        excerpts.makePublic(before, "Un commentaire.");
        redact(words(2, WORDS));
        ExcerptId after = excerpts.propose(words(2, "it. I am afraid that passages"));
        excerpts.makePublic(after, "");
        ExcerptId inside = excerpts.propose(words(2, "passages get"));
        excerpts.makePublic(inside, "");

        assertThat(card(before).words()).isEqualTo("afraid that " + MARK);
        assertThat(card(before).redacted()).isTrue();
        assertThat(card(after).words()).isEqualTo("it. I am afraid that " + MARK);
        assertThat(card(inside).words()).isEqualTo(MARK);
        assertThat(excerpts.find(before).words()).isEqualTo("afraid that passages get cut");
        assertThat(excerpts.find(before).redacted()).isTrue();
        assertThat(published.find(slug).orElseThrow().excerpts().toString()).doesNotContain("get cut");
    }

    @Test
    void exportsAnnotationsThatCountInTheTextWithoutTheWords() {
        ExcerptId partly = excerpts.propose(words(2, "afraid that passages get cut"));
        excerpts.makePublic(partly, "");
        ExcerptId after = excerpts.propose(words(3, "from there"));
        excerpts.makePublic(after, "");
        redact(words(2, WORDS));

        String text = published.text(slug).orElseThrow();
        List<PublicAnnotation> found = published.annotations(slug).orElseThrow();

        assertThat(found)
                .hasSize(2)
                .allSatisfy(one -> assertThat(CodePoints.slice(text, one.start(), one.end()))
                        .isEqualTo(one.exact()));
        assertThat(found).extracting(PublicAnnotation::exact).containsExactly("afraid that " + MARK, "from there");
        assertThat(found.toString()).doesNotContain("passages get").doesNotContain("get cut");
    }

    @Test
    void hidesTheTranslationOnlyWhereItIsChosenToo() {
        ExcerptId excerpt = excerpts.propose(words(2, "misread it"));
        excerpts.makePublic(excerpt, "");
        RedactionPreview preview = redactions.preview(words(2, WORDS));
        assertThat(preview.aligned().words()).contains("Je crains que des passages soient retirés");

        redactions.redact(id, List.of(words(2, WORDS), preview.aligned().passage()), "protéger");

        assertThat(part().get(2).translation()).isEqualTo(MARK);
        assertThat(card(excerpt).otherWords()).isEqualTo(MARK);
        assertThat(card(excerpt).words()).isEqualTo("misread it");
    }

    @Test
    void tellsWhereElseTheSameWordsStand() {
        TurnEdit repeat = new TurnEdit.Reword(id, turn(3).id(), "Anton Lisker", "Yes: PASSAGES  get cut!", null);
        revisions.change(repeat, transcripts.find(id).revision());

        assertThat(redactions.preview(words(2, WORDS)).elsewhere())
                .extracting(PassageView::words)
                .containsExactly("PASSAGES  get cut");
    }

    @Test
    void followsTheWordsThroughCorrections() {
        redact(words(2, WORDS));

        int at = turn(2).text().indexOf("I am afraid");
        revisions.change(
                new TurnEdit.Split(id, turn(2).id(), at, "Anton Lisker"),
                transcripts.find(id).revision());
        revisions.change(
                new TurnEdit.Merge(id, turn(0).id()), transcripts.find(id).revision());

        assertThat(published.text(slug).orElseThrow())
                .contains("I am afraid that " + MARK + ".")
                .doesNotContain(WORDS);
        assertThat(redactions.list(id).getFirst().waits()).isFalse();
    }

    @Test
    void hidesWholeTurnsWhenTheWordsAreLostUntilAnEditorSaysWhereTheyAre() {
        redact(words(2, WORDS));
        TurnEdit reword = new TurnEdit.Reword(
                id, turn(2).id(), "Ioulian Ouvarov", "They might misread it. I fear the passages are cut.", "Tout.");

        assertThat(revisions.preview(reword).consequences())
                .filteredOn(one -> one.kind() == Consequence.Kind.REDACTION)
                .extracting(Consequence::waits)
                .containsExactly(true);
        revisions.change(reword, transcripts.find(id).revision());

        assertThat(part().get(2).text()).isEqualTo(MARK);
        assertThat(part().get(2).translation()).isEqualTo(MARK);
        assertThat(redactions.list(id).getFirst().waits()).isTrue();
        assertThat(redactions.veiled(id)).allMatch(VeiledWords::whole);

        redactions.settle(redactions.list(id).getFirst().id(), words(2, "passages are cut"));

        assertThat(part().get(2).text()).isEqualTo("They might misread it. I fear the " + MARK + ".");
        assertThat(part().get(2).translation()).isEqualTo("Tout.");
    }

    @Test
    void goesOnHidingTurnsThatALostOneIsCutInto() {
        redact(words(2, WORDS));
        revisions.change(
                new TurnEdit.Reword(
                        id, turn(2).id(), "Ioulian Ouvarov", "They might misread it. I fear the passages are cut.", ""),
                transcripts.find(id).revision());
        revisions.change(
                new TurnEdit.Split(id, turn(2).id(), turn(2).text().indexOf("I fear"), "Anton Lisker"),
                transcripts.find(id).revision());

        assertThat(part().get(2).text()).isEqualTo(MARK);
        assertThat(part().get(3).text()).isEqualTo(MARK);
        assertThat(part().get(4).text()).startsWith("They won’t");
    }

    @Test
    void hidesTheTurnsOfWordsThatACorrectedVersionTookAway() {
        redact(words(2, WORDS));
        String corrected =
                TranscriptFixture.CALL.replace("I am afraid that passages get cut.", "Passages will get cut.");

        revisions.changeVersion(
                id, ImportSource.pasted(corrected), transcripts.find(id).revision());

        assertThat(published.text(slug).orElseThrow()).doesNotContainIgnoringCase("get cut");
    }

    @Test
    void hidesAllOfAnExcerptWhoseWordsNobodyCanPlace() {
        ExcerptId excerpt = excerpts.propose(words(2, "afraid that passages get cut"));
        excerpts.makePublic(excerpt, "Il craint les coupes : passages get cut.");
        redact(words(0, "le reste viendra"));
        revisions.change(
                new TurnEdit.Reword(id, turn(2).id(), "Ioulian Ouvarov", "I fear nothing at all now.", null),
                transcripts.find(id).revision());

        assertThat(card(excerpt).words()).isEqualTo(MARK);
        assertThat(card(excerpt).publicComment()).isEmpty();
    }

    @Test
    void knowsQuotationsOfItsWordsAndNoOthers() {
        redact(words(2, WORDS));

        assertThat(passages.redacted(words(2, "passages"))).isTrue();
        assertThat(passages.redacted(words(2, "misread it"))).isFalse();
        assertThat(passages.redacted(words(3, "from there"))).isFalse();
    }

    @Test
    void isForEditorsWhoSeeItAndNeedsAReason() {
        Passage passage = words(2, WORDS);
        assertThatThrownBy(() -> redactions.redact(id, List.of(passage), " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> redactions.redact(id, List.of(), "raison")).isInstanceOf(Refusal.class);
        redact(passage);
        RedactionId made = redactions.list(id).getFirst().id();
        assertThatThrownBy(() -> TestStaff.REPORTER.acts(() -> redactions.lift(made)))
                .isInstanceOf(AccessDeniedException.class);
        access.setVisibility(id, Visibility.RESTRICTED);
        assertThatThrownBy(() -> TestStaff.OTHER_EDITOR.acts(() -> redactions.lift(made)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestStaff.OTHER_EDITOR.acts(() -> redactions.list(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestStaff.OTHER_EDITOR.acts(() -> redactions.veiled(id)))
                .isInstanceOf(NotFound.class);
    }

    private void redact(Passage... passages) {
        redactions.redact(id, List.of(passages), "protéger une source");
    }

    private ExcerptCard card(ExcerptId excerpt) {
        return published.card(excerpt).orElseThrow();
    }

    private List<TurnView> part() {
        return published.part(slug, 1).orElseThrow().turns();
    }

    private Passage words(int turn, String words) {
        return TranscriptFixture.passage(id, turn(turn), words);
    }

    private TurnView turn(int number) {
        return transcripts.turns(id, number, 1).turns().getFirst();
    }
}
