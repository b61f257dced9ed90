package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;

@VerbatimTest
class PublishedTranscriptsTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private ExcerptService excerpts;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private PublishedTranscripts published;

    @Autowired
    private PublishedPassages passages;

    private TranscriptId id;
    private Passage passage;

    @BeforeEach
    void importACall() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Appel rendu public"));
        TurnView turn = transcripts.turns(id, 2, 1).turns().getFirst();
        passage = TranscriptFixture.passage(id, turn, "passages get cut");
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void showsAnExcerptWithoutTheNoteItCameFrom() {
        AnnotationView note =
                annotations.create(new AnnotationDraft(passage, "note interne", List.of("secret"), false));
        assertThat(catchThrowableOfType(Refusal.class, () -> excerpts.publishAnnotation(note.id(), ""))
                        .messageKey())
                .isEqualTo("transcript.error.excerpt-visibility");
        access.setVisibility(id, Visibility.EXCERPTS);

        ExcerptId excerpt = excerpts.publishAnnotation(note.id(), "Le point contesté.");

        ExcerptCard card = published.card(excerpt).orElseThrow();
        assertThat(card.words()).isEqualTo("passages get cut");
        assertThat(card.publicComment()).isEqualTo("Le point contesté.");
        assertThat(card.toString()).doesNotContain("note interne").doesNotContain("secret");
        PublicTranscript page = published.find(card.transcriptSlug()).orElseThrow();
        assertThat(page.whole()).isFalse();
        assertThat(page.participants()).extracting(ParticipantView::label).containsExactly("Ioulian Ouvarov");
        assertThat(published.part(card.transcriptSlug(), 1)).isEmpty();
        assertThat(published.text(card.transcriptSlug())).isEmpty();
        assertThat(annotations.list(id).getFirst().excerptPublic()).isTrue();
    }

    @Test
    void hidesExcerptsAgainWithTheirTranscript() {
        access.setVisibility(id, Visibility.EXCERPTS);
        ExcerptId excerpt = excerpts.propose(passage);
        assertThat(published.card(excerpt)).isEmpty();
        excerpts.makePublic(excerpt, "");
        assertThat(published.card(excerpt)).isPresent();

        access.setVisibility(id, Visibility.NEWSROOM);

        assertThat(published.card(excerpt)).isEmpty();
        assertThat(excerpts.find(excerpt).isPublic()).isFalse();
    }

    @Test
    void givesTheSameExcerptForTheSameWords() {
        assertThat(excerpts.propose(passage)).isEqualTo(excerpts.propose(passage));
    }

    @Test
    void servesAPublicTranscriptInPartsAndAsText() {
        String slug = open();

        assertThat(published.part(slug, 1).orElseThrow().turns()).hasSize(4);
        assertThat(published.part(slug, 2)).isEmpty();
        assertThat(published.part(slug, 0)).isEmpty();
        assertThat(published.text(slug).orElseThrow())
                .startsWith("[00:00:58] Anton Lisker : Commencez par le féliciter, le reste viendra.\n[00:01:04]");
    }

    @Test
    void letsADisputeReachEveryExcerpt() {
        open();
        ExcerptId excerpt = excerpts.propose(passage);
        excerpts.makePublic(excerpt, "");

        DisputeId dispute = disputes.record(
                id,
                new DisputeDraft(
                        null, null, "Kirill Demianov", null, null, "C’est un faux.", "Déclaration du 20 novembre"));

        assertThat(published.card(excerpt).orElseThrow().disputes())
                .extracting(DisputeView::who)
                .containsExactly("Kirill Demianov");
        assertThat(transcripts.passage(passage).disputed()).isTrue();
        disputes.delete(dispute);
        assertThat(published.card(excerpt).orElseThrow().disputes()).isEmpty();
    }

    @Test
    void masksAndThenRemovesAWithdrawnTranscript() {
        String slug = open();
        ExcerptId excerpt = excerpts.propose(passage);
        excerpts.makePublic(excerpt, "Un commentaire.");
        assertThat(withdrawals.plan(id).excerpts()).hasSize(1);

        WithdrawalReceipt masked = withdrawals.withdraw(id, WithdrawalMode.MASK, "Retiré à la demande de la source.");

        assertThat(masked.excerpts()).isEqualTo(1);
        assertThat(masked.doneAt()).isAfterOrEqualTo(masked.askedAt());
        assertThat(published.card(excerpt).orElseThrow().words()).isEqualTo(Excerpt.MASK);
        assertThat(published.part(slug, 1).orElseThrow().turns())
                .allMatch(turn -> turn.text().equals(Excerpt.MASK));
        assertThat(published.text(slug).orElseThrow()).doesNotContain("passages");
        assertThat(passages.withdrawn(List.of(id))).containsKey(id);

        withdrawals.withdraw(id, WithdrawalMode.REMOVE, "Retiré.");

        PublicTranscript page = published.find(slug).orElseThrow();
        assertThat(page.withdrawn().notice()).isEqualTo("Retiré.");
        assertThat(page.parts()).isZero();
        assertThat(page.excerpts()).isEmpty();
        assertThat(page.participants()).isEmpty();
        assertThat(published.part(slug, 1)).isEmpty();
        assertThat(published.card(excerpt).orElseThrow().words()).isEmpty();
        assertThat(published.card(excerpt).orElseThrow().publicComment()).isEmpty();
        assertThat(withdrawals.receipts(id)).hasSize(2);
    }

    @Test
    void withdrawsOnlyWithANotice() {
        assertThatThrownBy(() -> withdrawals.withdraw(id, WithdrawalMode.MASK, "  "))
                .isInstanceOf(Refusal.class);
        assertThat(passages.withdrawn(List.of(id))).isEmpty();
    }

    private String open() {
        access.setVisibility(id, Visibility.PUBLIC);
        return transcripts.find(id).slug();
    }
}
