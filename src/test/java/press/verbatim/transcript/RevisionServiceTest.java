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
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.TestStaff;

@VerbatimTest
class RevisionServiceTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranslationService translations;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private RevisionService revisions;

    private TranscriptId id;

    @BeforeEach
    void importAsAnEditor() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Appel à corriger"));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void splitsATurnAndTakesItsNotesAlong() {
        AnnotationId head = note(2, "misread it");
        AnnotationId tail = note(2, "passages get cut");
        AnnotationId both = note(2, "it. I am");
        TurnView turn = turn(2);
        int at = turn.text().indexOf("I am afraid");

        List<Consequence> done = revisions.change(new TurnEdit.Split(id, turn.id(), at, "Anton Lisker"), 1);

        assertThat(done).extracting(Consequence::state).doesNotContain(AnchorState.CHANGED, AnchorState.GONE);
        assertThat(texts())
                .containsSubsequence("They might misread it.", "I am afraid that passages get cut.")
                .hasSize(5);
        assertThat(turn(3).speaker()).isEqualTo("Anton Lisker");
        assertThat(turn(4).text()).startsWith("They won’t take all");
        assertStands(head, "misread it");
        assertStands(tail, "passages get cut");
        assertStands(both, "it.\nI am");
        assertThat(view(tail).turnIndex()).isEqualTo(3);
    }

    @Test
    void mergesATurnWithTheNext() {
        AnnotationId second = note(2, "passages get cut");
        ExcerptId excerpt = excerpts.propose(words(2, "misread it"));
        disputes.record(id, new DisputeDraft(null, words(2, "I am afraid"), "K. Demianov", null, null, "Faux.", ""));

        revisions.change(new TurnEdit.Merge(id, turn(1).id()), 1);

        assertThat(texts()).hasSize(3);
        assertThat(turn(1).text()).endsWith("at all? They might misread it. I am afraid that passages get cut.");
        assertStands(second, "passages get cut");
        assertThat(transcripts.passage(excerpts.find(excerpt).passage()).words())
                .isEqualTo("misread it");
        assertThat(transcripts.passage(disputes.list(id).getFirst().passage()).words())
                .isEqualTo("I am afraid");
    }

    @Test
    void keepsWhatWasMergedAndSplitTogether() {
        translations.attach(id, ImportSource.pasted(TranscriptFixture.TRANSLATION), "fr");
        revisions.change(
                new TurnEdit.Merge(id, turn(1).id()), transcripts.find(id).revision());

        assertThat(turn(1).translation()).contains("sinon à quoi bon", "mal comprendre");
        assertThat(translations.lines(id, turn(1).id())).hasSize(2);
    }

    @Test
    void saysFirstWhatAChangeWouldDoAndStoresNothing() {
        AnnotationId touched = note(2, "passages get cut");
        AnnotationId apart = note(0, "le reste viendra");
        TurnEdit edit = new TurnEdit.Reword(
                id, turn(2).id(), "Ioulian Ouvarov", "They might misread it. I am afraid that parts are cut.", null);

        ChangePreview preview = revisions.preview(edit);

        assertThat(preview.consequences())
                .extracting(Consequence::words, Consequence::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("passages get cut", AnchorState.CHANGED),
                        org.assertj.core.groups.Tuple.tuple("le reste viendra", AnchorState.IN_PLACE));
        assertThat(view(touched).state()).isEqualTo(AnchorState.IN_PLACE);

        revisions.change(edit, preview.base());
        assertThat(view(touched).state()).isEqualTo(AnchorState.CHANGED);
        assertThat(view(apart).state()).isEqualTo(AnchorState.IN_PLACE);

        annotations.update(touched, new AnnotationDraft(words(2, "parts are cut"), "n", List.of(), false));
        assertThat(view(touched).state()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(view(touched).quote()).isEqualTo("parts are cut");
    }

    @Test
    void bringsInACorrectedVersion() {
        AnnotationId kept = note(3, "from there");
        AnnotationId gone = note(1, "why pass it on");
        TurnId last = turn(3).id();

        ChangePreview preview =
                revisions.previewVersion(id, ImportSource.pasted(CORRECTED)).change();
        revisions.changeVersion(id, ImportSource.pasted(CORRECTED), preview.base());

        assertThat(texts()).hasSize(4);
        assertThat(turn(0).text()).startsWith("Bonjour");
        assertThat(turn(3).id()).isEqualTo(last);
        assertStands(kept, "from there");
        assertThat(view(gone).state()).isIn(AnchorState.CHANGED, AnchorState.GONE);
        assertThat(transcripts.find(id).participants())
                .extracting(ParticipantView::label)
                .containsExactly("Anton Lisker", "Ioulian Ouvarov", "Standard");
    }

    @Test
    void neverChoosesBetweenTwoLookalikes() {
        AnnotationId once = note(0, "le reste");
        String twice = turn(0).text().replace("le reste viendra", "ceci, le reste cela, le reste puis");

        revisions.change(new TurnEdit.Reword(id, turn(0).id(), "Anton Lisker", twice, null), 1);

        assertThat(view(once).state()).isEqualTo(AnchorState.AMBIGUOUS);
        revisions.change(new TurnEdit.Reword(id, turn(1).id(), "Anton Lisker", turn(1).text(), null), 2);
        assertThat(view(once).state()).isEqualTo(AnchorState.AMBIGUOUS);
    }

    @Test
    void keepsEveryRevisionWithBothTexts() {
        revisions.change(new TurnEdit.Merge(id, turn(1).id()), 1);
        revisions.change(new TurnEdit.Reword(id, turn(0).id(), "A. Lisker", "Commencez.", null), 2);

        assertThat(revisions.revisions(id))
                .extracting(RevisionRow::number, RevisionRow::kind, RevisionRow::fromTurn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, RevisionKind.REWORDED, 0),
                        org.assertj.core.groups.Tuple.tuple(2, RevisionKind.MERGED, 1));
        RevisionText merged = revisions.revision(id, 2);
        assertThat(merged.before()).hasSize(2);
        assertThat(merged.after()).hasSize(1);
    }

    @Test
    void isForEditorsWhoSeeItAndForTheTextTheySaw() {
        TurnEdit merge = new TurnEdit.Merge(id, turn(1).id());
        TurnEdit last = new TurnEdit.Merge(id, turn(3).id());

        assertThatThrownBy(() -> revisions.change(last, 1)).isInstanceOf(Refusal.class);
        revisions.change(merge, 1);
        assertThatThrownBy(() -> revisions.change(merge, 1)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> TestStaff.OTHER_EDITOR.acts(() -> revisions.preview(merge)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestStaff.OTHER_EDITOR.acts(() -> revisions.revisions(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestStaff.REPORTER.acts(() -> revisions.preview(merge)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static final String CORRECTED = """
            [00:00:50] Standard : Bonjour, je vous le passe.
            [00:00:58] Anton Lisker : Commencez par le féliciter, le reste viendra.
            [00:01:12] Ioulian Ouvarov : They might misread it. I am afraid that passages get cut.
            [00:01:47] Anton Lisker : They won’t take all of it 🚀 but they will start from there.
            """;

    private AnnotationId note(int turn, String words) {
        return annotations
                .create(new AnnotationDraft(words(turn, words), "n", List.of(), false))
                .id();
    }

    private void assertStands(AnnotationId note, String words) {
        assertThat(view(note).state()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(transcripts.passage(view(note).passage()).words()).isEqualTo(words);
    }

    private AnnotationView view(AnnotationId note) {
        return annotations.list(id).stream()
                .filter(one -> one.id().equals(note))
                .findFirst()
                .orElseThrow();
    }

    private Passage words(int turn, String words) {
        return TranscriptFixture.passage(id, turn(turn), words);
    }

    private TurnView turn(int number) {
        return transcripts.turns(id, number, 1).turns().getFirst();
    }

    private List<String> texts() {
        return transcripts.turns(id, 0, 50).turns().stream().map(TurnView::text).toList();
    }
}
