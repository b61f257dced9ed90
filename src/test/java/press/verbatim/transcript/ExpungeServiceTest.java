package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;

/** Words go, whatever they are; what the rows need to be read stays. */
@VerbatimTest
class ExpungeServiceTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private ExpungeService expunging;

    private TranscriptId id;

    @BeforeEach
    void importACall() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.draft(
                "Appel aux mots communs", "[00:00:58] Anton Lisker : Le texte original est restricted, ou public.\n"));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void leavesNamesOfStatesAloneThatHappenToBeTheWords() {
        TurnView turn = transcripts.turns(id, 0, 1).turns().getFirst();
        Passage passage = TranscriptFixture.passage(id, turn, "Le texte");
        annotations.create(new AnnotationDraft(passage, "Une note originale : original.", List.of(), false));
        List<String> words = List.of("original", "restricted", "public", "commenting");

        int places = expunging.preview(id, words).places();
        expunging.expunge(id, words, "expurger", true, places);

        assertThat(transcripts.find(id).visibility()).isEqualTo(Visibility.RESTRICTED);
        assertThat(transcripts.turns(id, 0, 1).turns().getFirst().text())
                .isEqualTo("Le texte [expurgé] est [expurgé], ou [expurgé].");
        assertThat(annotations.list(id)).singleElement().satisfies(note -> {
            assertThat(note.passage().side()).isEqualTo(TextSide.ORIGINAL);
            assertThat(note.note()).isEqualTo("Une note originale : [expurgé].");
        });
    }
}
