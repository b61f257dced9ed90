package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;

@VerbatimTest
class DisputeServiceTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private PublishedTranscripts published;

    @Autowired
    private PublishedPassages passages;

    private TranscriptId id;
    private List<TurnView> turns;

    @BeforeEach
    void importAsAnEditor() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Appel contesté"));
        turns = transcripts.turns(id, 0, 10).turns();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void reachesTheWordsItSharesAndNoOthers() {
        Passage contested = words(2, "They might misread it. I am afraid");
        disputes.record(id, draft(contested, ""));

        assertThat(disputes.reaching(List.of(words(2, "afraid that"), words(2, "passages get cut"), words(1, "ask"))))
                .containsOnlyKeys(words(2, "afraid that"));
        assertThat(transcripts.passage(words(2, "afraid that")).disputed()).isTrue();
        assertThat(transcripts.passage(words(2, "passages get cut")).disputed()).isFalse();
    }

    @Test
    void reachesEveryQuotationWhereTheWholeIsContested() {
        disputes.record(id, draft(null, "https://journal.exemple/demianov"));

        assertThat(disputes.reaching(List.of(words(0, "le reste"), words(3, "🚀 but"))))
                .hasSize(2);
        assertThat(transcripts.find(id).disputes().getFirst().linked()).isTrue();
    }

    @Test
    void standsOnTheCardOfAnExcerptThatSharesItsWords() {
        ExcerptId touched = excerpts.propose(words(2, "misread it"));
        ExcerptId apart = excerpts.propose(words(2, "get cut"));
        disputes.record(id, draft(words(2, "They might misread"), ""));

        assertThat(excerpts.find(touched).disputes())
                .extracting(DisputeView::who)
                .containsExactly("K. Demianov");
        assertThat(excerpts.find(apart).disputes()).isEmpty();
    }

    @Test
    void isToldToReadersOnlyOfDocumentsTheyKnowOf() {
        disputes.record(id, draft(words(2, "misread it"), ""));
        assertThat(passages.contested(words(2, "misread it"))).isEmpty();

        access.setVisibility(id, Visibility.EXCERPTS);
        assertThat(passages.contested(words(2, "misread it")).orElseThrow().disputes())
                .hasSize(1);
        assertThat(passages.contested(words(0, "le reste"))).isEmpty();
        assertThat(published.find(transcripts.find(id).slug()).orElseThrow().disputes())
                .isEmpty();
    }

    @Test
    void comesBackAsItWas() {
        DisputeId dispute = disputes.record(id, draft(words(2, "misread it"), ""));
        disputes.change(dispute, draft(words(2, "get cut"), "Conférence de presse"));
        disputes.delete(dispute);
        assertThat(disputes.list(id)).isEmpty();

        disputes.restore(dispute);
        assertThat(disputes.list(id)).singleElement().satisfies(view -> {
            assertThat(view.quote()).isEqualTo("get cut");
            assertThat(view.source()).isEqualTo("Conférence de presse");
            assertThat(view.linked()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "http://journal.exemple/page", "https://localhost", "data:text/html,x"})
    void refusesASourceThatIsAnAddressButNoPage(String source) {
        assertThatThrownBy(() -> disputes.record(id, draft(null, source)))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::field)
                .isEqualTo("source");
    }

    private Passage words(int turn, String words) {
        return TranscriptFixture.passage(id, turns.get(turn), words);
    }

    private static DisputeDraft draft(Passage passage, String source) {
        return new DisputeDraft(null, passage, "K. Demianov", null, null, "C’est faux.", source);
    }
}
