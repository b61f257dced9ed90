package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;

@VerbatimTest
class PlacementServiceTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private TranslationService translations;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private PlacementService placement;

    private TranscriptId id;
    private AnnotationId note;
    private ExcerptId excerpt;

    @BeforeEach
    void changeTheWordsUnderANoteAndAnExcerpt() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Replacer"));
        access.setVisibility(id, Visibility.EXCERPTS);
        Passage passage = TranscriptFixture.passage(id, turn(), "I am afraid that passages get cut");
        note = annotations
                .create(new AnnotationDraft(passage, "n", List.of(), false))
                .id();
        excerpt = excerpts.propose(passage);
        correct("They might misread it. I am not afraid that passages get cut.");
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void proposesTheWordsThatStandThereNowAndSaysThatTheyMeanTheContrary() {
        PlaceProposal proposal = placement.proposal(note);

        assertThat(proposal.state()).isEqualTo(AnchorState.CHANGED);
        assertThat(proposal.words()).isEqualTo("I am not afraid that passages get cut");
        assertThat(proposal.turned()).isTrue();
        assertThat(annotations.list(id).getFirst().quote()).isEqualTo("I am afraid that passages get cut");
    }

    @Test
    void proposesTheVeryWordsThatStandInOnePlaceAloneWhateverStandsAroundThem() {
        TranscriptId call = imports.create(TranscriptFixture.draft("Deux fois la suite", """
                Lisker : Do you read me?
                Uvarov : Start to check the space suit. How do you read me?
                Lisker : Roger, checking the space suit. How do you read?
                """));
        TurnView second = transcripts.turns(call, 1, 1).turns().getFirst();
        Passage passage = TranscriptFixture.passage(call, second, "Start to check");
        AnnotationId doubtful = annotations
                .create(new AnnotationDraft(passage, "n", List.of(), false))
                .id();
        translations.correct(call, second.id(), TextSide.ORIGINAL, second.text(), "Start to check it now.");

        PlaceProposal proposal = placement.proposal(doubtful);
        assertThat(proposal.state()).isEqualTo(AnchorState.AMBIGUOUS);
        assertThat(proposal.words()).isEqualTo("Start to check");
        assertThat(proposal.turned()).isFalse();
    }

    @Test
    void proposesWholeWordsInPlaceOfWholeWords() {
        TranscriptId call = imports.create(TranscriptFixture.draft("Des mots entiers", """
                Lisker : Je crains que des passages soient retirés, puis que l’on nous présente le tout comme accepté.
                Uvarov : Avec prudence, alors.
                """));
        TurnView first = transcripts.turns(call, 0, 1).turns().getFirst();
        Passage passage = TranscriptFixture.passage(call, first, "des passages soient retirés");
        AnnotationId changed = annotations
                .create(new AnnotationDraft(passage, "n", List.of(), false))
                .id();
        String corrected =
                "J’ai peur que certains passages ne soient retirés, puis que l’on nous présente le tout comme accepté.";
        translations.correct(call, first.id(), TextSide.ORIGINAL, first.text(), corrected);

        assertThat(placement.proposal(changed).words()).isEqualTo("certains passages ne soient retirés");
    }

    @Test
    void acceptsTheProposal() {
        AnnotationView placed = placement.place(note, proposed(placement.proposal(note)));

        assertThat(placed.state()).isEqualTo(AnchorState.IN_PLACE);
        assertThat(placed.quote()).contains("not afraid");
        assertThat(placed.note()).isEqualTo("n");
    }

    @Test
    void takesOtherWordsAPersonChooses() {
        Passage chosen = TranscriptFixture.passage(id, turn(), "misread it");

        assertThat(placement.place(note, chosen).quote()).isEqualTo("misread it");
    }

    @Test
    void proposesNothingOnceTheWordsAreGone() {
        correct("Bonjour.");

        PlaceProposal proposal = placement.proposal(note);
        assertThat(proposal.state()).isEqualTo(AnchorState.GONE);
        assertThat(proposal.passage()).isNull();
    }

    @Test
    void freezesAnExcerptAnewOnlyWhereAPersonSays() {
        assertThat(placement.excerpts(id)).extracting(WaitingExcerpt::id).containsExactly(excerpt);
        excerpts.makePublic(excerpt, "");
        Passage now = proposed(placement.proposal(excerpt));

        assertThatThrownBy(() -> TestStaff.REPORTER.acts(() -> placement.place(excerpt, now)))
                .isInstanceOf(Refusal.class)
                .hasMessage("transcript.error.excerpt-place");
        assertThat(excerpts.find(excerpt).words()).isEqualTo("I am afraid that passages get cut");
        placement.place(excerpt, now);

        assertThat(excerpts.find(excerpt).words()).contains("not afraid");
        assertThat(placement.excerpts(id)).isEmpty();
    }

    @Test
    void doesNotExistForOthers() {
        Passage now = proposed(placement.proposal(note));
        access.setVisibility(id, Visibility.RESTRICTED);
        TestStaff.OTHER_EDITOR.signIn();

        assertThatThrownBy(() -> placement.proposal(note)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> placement.proposal(excerpt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> placement.place(note, now)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> placement.place(excerpt, now)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> placement.excerpts(id)).isInstanceOf(NotFound.class);
    }

    private static Passage proposed(PlaceProposal proposal) {
        Passage passage = proposal.passage();
        assertThat(passage).isNotNull();
        return java.util.Objects.requireNonNull(passage);
    }

    private TurnView turn() {
        return transcripts.turns(id, 2, 1).turns().getFirst();
    }

    private void correct(String text) {
        translations.correct(id, turn().id(), TextSide.ORIGINAL, turn().text(), text);
    }
}
