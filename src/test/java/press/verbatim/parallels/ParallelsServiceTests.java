package press.verbatim.parallels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.WithdrawalService;

@VerbatimTest
class ParallelsServiceTests {
    @Autowired
    private ParallelsService parallels;

    @Autowired
    private PublishedParallels published;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private WithdrawalService withdrawals;

    private TranscriptId call;
    private TranscriptId plan;

    @BeforeEach
    void importBoth() {
        TestStaff.EDITOR.signIn();
        call = imports.create(TranscriptFixture.call("Appel"));
        plan = imports.create(TranscriptFixture.draft("Plan", "Plan : Passages get cut, as agreed.\n"));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void twoPassagesOfDifferentSourcesStandSideBySide() {
        ParallelCard card = parallels.find(made());
        assertThat(card.left().words()).isEqualTo("passages get cut");
        assertThat(card.right().words()).isEqualTo("Passages get cut");
        assertThat(card.relation()).isEqualTo(Relation.SAME_WORDS);
        assertThat(card.isPublic()).isFalse();
        assertThat(card.mine()).isTrue();
    }

    @Test
    void theSameTwoPassagesAgainAreTheSamePair() {
        assertThat(made()).isEqualTo(made());
    }

    @Test
    void onePassageIsNotPutBesideItsOwnSource() {
        Passage passage = passage(call, 2, "passages get cut");
        Passage other = passage(call, 0, "félicite");
        assertThatThrownBy(() -> parallels.create(new ParallelDraft(passage, other, Relation.DIFFERS, "")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void readersSeeAPairOnceItIsPublicWithTheWordsOfBoth() {
        ParallelId id = made();
        assertThat(published.card(id)).isEmpty();
        open(call);
        open(plan);
        parallels.makePublic(id);
        assertThat(published.card(id)).get().satisfies(card -> {
            assertThat(card.left().isPublic()).isTrue();
            assertThat(card.right().isPublic()).isTrue();
        });
        parallels.unpublish(id);
        assertThat(published.card(id)).isEmpty();
    }

    @Test
    void aPairIsNotPublicWhileOneSourceIsClosedToReaders() {
        ParallelId id = made();
        open(call);
        assertThatThrownBy(() -> parallels.makePublic(id)).isInstanceOf(Refusal.class);
        assertThat(published.card(id)).isEmpty();
        assertThat(excerpts.list(call)).noneMatch(card -> card.isPublic());
    }

    @Test
    void aPublicPairGoesWhenOneExcerptIsTakenFromReaders() {
        ParallelId id = madePublic();
        excerpts.unpublish(parallels.find(id).right().id());
        assertThat(published.card(id)).isEmpty();
        assertThat(parallels.find(id).isPublic()).isFalse();
    }

    @Test
    void aWithdrawnDocumentLeavesNoWordInThePair() {
        ParallelId id = madePublic();
        withdrawals.withdraw(plan, WithdrawalMode.REMOVE, "Document retiré à la demande de sa source.");
        assertThat(published.card(id)).get().satisfies(card -> {
            assertThat(card.isWithdrawn()).isTrue();
            assertThat(card.right().words()).isEmpty();
        });
        assertThatThrownBy(() -> parallels.makePublic(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void forWhomOneSourceIsClosedThePairDoesNotExist() {
        ParallelId id = made();
        access.setVisibility(call, Visibility.NEWSROOM);
        TestStaff.OTHER_EDITOR.signIn();
        List<ThrowingCallable> doors = List.of(
                () -> parallels.find(id),
                () -> parallels.describe(id, Relation.DIFFERS, ""),
                () -> parallels.makePublic(id),
                () -> parallels.unpublish(id),
                () -> parallels.delete(id),
                () -> parallels.restore(id));
        assertThat(doors).allSatisfy(door -> assertThatThrownBy(door).isInstanceOf(NotFound.class));
        assertThat(parallels.list(ParallelFilter.ALL, null, 100).items())
                .noneMatch(card -> card.id().equals(id));
        assertThat(parallels
                        .list(new ParallelFilter(Set.of(call), false), null, 100)
                        .items())
                .isEmpty();
    }

    @Test
    void aReporterChangesOnlyTheirOwnAndMakesNothingPublic() {
        access.setVisibility(call, Visibility.NEWSROOM);
        access.setVisibility(plan, Visibility.NEWSROOM);
        ParallelId id = made();
        TestStaff.REPORTER.signIn();
        assertThat(parallels.find(id).mine()).isFalse();
        assertThatThrownBy(() -> parallels.describe(id, Relation.DIFFERS, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parallels.delete(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parallels.makePublic(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDeletedPairComesBackAndAPublicOneIsNotDeleted() {
        ParallelId id = made();
        parallels.delete(id);
        assertThatThrownBy(() -> parallels.find(id)).isInstanceOf(NotFound.class);
        assertThat(parallels
                        .list(new ParallelFilter(Set.of(plan), true), null, 10)
                        .items())
                .extracting(ParallelCard::id)
                .containsExactly(id);
        parallels.restore(id);
        assertThat(parallels.find(id).id()).isEqualTo(id);
        open(call);
        open(plan);
        parallels.makePublic(id);
        assertThatThrownBy(() -> parallels.delete(id)).isInstanceOf(Refusal.class);
    }

    private ParallelId madePublic() {
        ParallelId id = made();
        open(call);
        open(plan);
        parallels.makePublic(id);
        return id;
    }

    private void open(TranscriptId id) {
        access.setVisibility(id, Visibility.EXCERPTS);
    }

    private ParallelId made() {
        return parallels.create(new ParallelDraft(
                passage(call, 2, "passages get cut"), passage(plan, 0, "Passages get cut"), Relation.SAME_WORDS, ""));
    }

    private Passage passage(TranscriptId id, int turn, String words) {
        return TranscriptFixture.passage(
                id, transcripts.turns(id, turn, 1).turns().getFirst(), words);
    }
}
