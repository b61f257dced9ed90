package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.TestStaff;

@VerbatimTest
class TranslationCreditServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private CreditStore store;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranslationService translations;

    @Autowired
    private TranslationCreditService credits;

    private TranscriptId id;
    private List<TurnView> turns = List.of();

    @BeforeEach
    void attach() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Appel à traduire"));
        translations.attach(id, ImportSource.pasted(TranscriptFixture.TRANSLATION), "fr");
        turns = transcripts.turns(id, 0, 10).turns();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void aTranslationBeginsWithoutAnOrigin() {
        CreditSummary summary = credits.summary(id);
        assertThat(summary.translated()).isEqualTo(3);
        assertThat(summary.byStatus()).containsEntry(TranslationStatus.UNSTATED, 3);
        assertThat(credits.find(id, turns.get(3).id())).isEmpty();
    }

    @Test
    void theWholeIsStatedAtOnceAndEachTurnReadASecondTime() {
        credits.state(id, null, new CreditDraft("Léa Morand", false, DAY));
        check(0, "Maud Berthier");
        assertThat(credits.find(id, turns.get(0).id()))
                .get()
                .extracting(CreditedTurn::credit)
                .isEqualTo(new TranslationCredit(TranslationStatus.CHECKED, "Léa Morand", "Maud Berthier", DAY, false));
        assertThat(credits.summary(id).byStatus())
                .containsEntry(TranslationStatus.DRAFT, 2)
                .containsEntry(TranslationStatus.CHECKED, 1);
        assertThat(credits.nextUnchecked(id, 0)).contains(turns.get(1).id());
        assertThat(credits.nextUnchecked(id, 3)).contains(turns.get(1).id());
    }

    @Test
    void readersAreToldOfNewsroomAndProgramAndOfNoName() {
        assertThat(store.told(id)).isEqualTo(new PublicTranslation(PublicTranslation.Maker.UNSTATED, null));
        credits.state(id, null, new CreditDraft("Traducteur en ligne", true, DAY));
        assertThat(store.told(id)).isEqualTo(new PublicTranslation(PublicTranslation.Maker.MACHINE, DAY));
        check(0, "Maud Berthier");
        assertThat(store.told(id).maker()).isEqualTo(PublicTranslation.Maker.PARTLY_MACHINE);
        credits.state(id, null, new CreditDraft("Léa Morand", false, DAY));
        assertThat(store.told(id)).isEqualTo(new PublicTranslation(PublicTranslation.Maker.NEWSROOM, DAY));
    }

    @Test
    void statingTheWholeLeavesWhatWasReadASecondTime() {
        credits.state(id, null, new CreditDraft("Léa Morand", false, DAY));
        check(0, "Maud Berthier");
        credits.state(id, null, new CreditDraft("Traducteur en ligne", true, DAY));
        assertThat(status(0)).isEqualTo(TranslationStatus.CHECKED);
        assertThat(status(1)).isEqualTo(TranslationStatus.MACHINE);
    }

    @Test
    void wordsThatChangeAreToBeReadAgain() {
        credits.state(id, null, new CreditDraft("Léa Morand", false, DAY));
        check(0, "Maud Berthier");
        translations.correct(
                id,
                turns.get(0).id(),
                TextSide.TRANSLATION,
                Objects.requireNonNull(turns.get(0).translation()),
                "Commencez par le féliciter.");
        assertThat(credits.find(id, turns.get(0).id()))
                .get()
                .extracting(CreditedTurn::credit)
                .isEqualTo(new TranslationCredit(TranslationStatus.DRAFT, "Léa Morand", "", DAY, true));
    }

    @Test
    void theSecondReaderIsSomebodyElse() {
        assertThatThrownBy(() -> check(0, "Maud Berthier")).isInstanceOf(Refusal.class);
        credits.state(id, null, new CreditDraft("Léa Morand", false, DAY));
        assertThatThrownBy(() -> check(0, " léa  MORAND ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> check(0, " ")).isInstanceOf(Refusal.class);
        assertThat(status(0)).isEqualTo(TranslationStatus.DRAFT);
    }

    @Test
    void whatWasReadIsWhatStandsThere() {
        credits.state(id, null, new CreditDraft("Léa Morand", false, DAY));
        TurnId turn = turns.get(0).id();
        assertThatThrownBy(() -> credits.check(id, turn, "Autre chose.", "Maud Berthier"))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aPassageIsAsReliableAsItsLeastReliableTurn() {
        credits.state(id, null, new CreditDraft("Traducteur en ligne", true, null));
        check(0, "Maud Berthier");
        Passage both = new Passage(
                id, TextSide.TRANSLATION, turns.get(0).id(), 0, turns.get(1).id(), 5);
        Passage first = new Passage(
                id, TextSide.TRANSLATION, turns.get(0).id(), 0, turns.get(0).id(), 5);
        assertThat(credits.statuses(List.of(both, first)))
                .containsEntry(both, TranslationStatus.MACHINE)
                .containsEntry(first, TranslationStatus.CHECKED);
    }

    @Test
    void forWhomTheTranscriptIsClosedNothingIsAnswered() {
        credits.state(id, null, new CreditDraft("Léa Morand", false, DAY));
        TurnId turn = turns.get(0).id();
        Passage passage = new Passage(id, TextSide.TRANSLATION, turn, 0, turn, 5);
        TestStaff.OTHER_EDITOR.signIn();
        assertThatThrownBy(() -> credits.summary(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> credits.find(id, turn)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> credits.nextUnchecked(id, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> credits.state(id, turn, new CreditDraft("x", false, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> credits.check(id, turn, "x", "y")).isInstanceOf(NotFound.class);
        assertThat(credits.statuses(List.of(passage))).isEmpty();
    }

    private TranslationStatus status(int turn) {
        return credits.find(id, turns.get(turn).id()).orElseThrow().credit().status();
    }

    private void check(int turn, String reader) {
        credits.check(
                id, turns.get(turn).id(), Objects.requireNonNull(turns.get(turn).translation()), reader);
    }
}
