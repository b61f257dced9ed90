package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.TestStaff;

@VerbatimTest
class TranslationServiceTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranslationService translations;

    @Autowired
    private AnnotationService annotations;

    private TranscriptId id;

    @BeforeEach
    void importACall() {
        TestStaff.REPORTER.signIn();
        id = imports.create(TranscriptFixture.call("Appel à traduire"));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void alignsTurnByTurnAndSaysWhatIsOpen() {
        AlignmentReport report = attach(TranscriptFixture.TRANSLATION);

        assertThat(report.aligned()).isEqualTo(3);
        assertThat(report.untranslated()).extracting(TurnView::index).containsExactly(3);
        assertThat(report.unplaced()).isEmpty();
        assertThat(turn(2).translation()).startsWith("Ils pourraient mal comprendre.");
        assertThat(transcripts.find(id).translationLanguage()).isEqualTo("fr");
    }

    @Test
    void mendsByHand() {
        AlignmentReport open = attach(TranscriptFixture.TRANSLATION + "[00:40:00] Nobody : Ils partiront de là.\n");
        LineId line = open.unplaced().getFirst().id();

        AlignmentReport mended = translations.realign(id, line, turn(3).id());
        assertThat(mended.complete()).isTrue();
        assertThat(turn(3).translation()).isEqualTo("Ils partiront de là.");

        assertThat(translations.realign(id, line, null).unplaced()).hasSize(1);
        assertThat(turn(3).translation()).isNull();
    }

    @Test
    void replacesAFormerTranslation() {
        attach(TranscriptFixture.TRANSLATION);
        attach("[00:00:58] A. Lisker : Neu.\n");

        assertThat(turn(0).translation()).isEqualTo("Neu.");
        assertThat(turn(1).translation()).isNull();
    }

    @Test
    void refusesTheLanguageOfTheOriginal() {
        ImportSource source = ImportSource.pasted(TranscriptFixture.TRANSLATION);
        assertThatThrownBy(() -> translations.attach(id, source, "en")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> translations.alignment(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void movesAnchorsWhenWordsAreCorrected() {
        TurnView turn = turn(2);
        annotate(turn, "passages get cut");
        annotate(turn, "misread");

        correct(turn, "Well, they might not read it. I am afraid that passages get cut.");

        List<AnnotationView> notes = annotations.list(id);
        assertThat(notes)
                .extracting(AnnotationView::quote, AnnotationView::state)
                .containsExactlyInAnyOrder(
                        tuple("passages get cut", AnchorState.MOVED), tuple("misread", AnchorState.CHANGED));
        AnnotationView moved = notes.stream()
                .filter(note -> note.state() == AnchorState.MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(transcripts.passage(moved.passage()).words()).isEqualTo("passages get cut");
    }

    @Test
    void refusesACorrectionMadeFromOlderWords() {
        TurnView turn = turn(2);
        correct(turn, "Other words.");

        assertThatThrownBy(() -> correct(turn, "Mine.")).isInstanceOf(StaleVersion.class);
        assertThat(transcripts.find(id).revision()).isEqualTo(2);
    }

    private void annotate(TurnView turn, String words) {
        annotations.create(new AnnotationDraft(TranscriptFixture.passage(id, turn, words), "", List.of(), false));
    }

    private void correct(TurnView turn, String words) {
        translations.correct(id, turn.id(), TextSide.ORIGINAL, turn.text(), words);
    }

    private AlignmentReport attach(String text) {
        return translations.attach(id, ImportSource.pasted(text), "fr");
    }

    private TurnView turn(int index) {
        return transcripts.turns(id, index, 1).turns().getFirst();
    }
}
