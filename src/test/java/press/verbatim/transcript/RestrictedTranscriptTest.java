package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.security.SystemUser;
import press.verbatim.security.TestStaff;

/** For whom a transcript is restricted, it does not exist: no service method tells an editor without a grant anything of it. */
@VerbatimTest
class RestrictedTranscriptTest {
    private static final String TITLE = "Appel confidentiel introuvable";

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
    private DisputeService disputes;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private PublishedTranscripts published;

    @Autowired
    private SystemUser system;

    private TranscriptId id;
    private TurnView turn;
    private Passage passage;
    private ExcerptId excerpt;
    private AnnotationId annotation;
    private DisputeId dispute;

    @BeforeEach
    void importAsAnEditor() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call(TITLE));
        turn = transcripts.turns(id, 2, 1).turns().getFirst();
        passage = TranscriptFixture.passage(id, turn, "passages get cut");
        excerpt = excerpts.propose(passage);
        annotation = annotations
                .create(new AnnotationDraft(passage, "note", List.of(), false))
                .id();
        dispute = disputes.record(id, new DisputeDraft(null, null, "K. Demianov", null, null, "C’est faux.", ""));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void isNotFoundThroughAnyMethod() {
        TestStaff.OTHER_EDITOR.signIn();
        TranscriptDetails details = new TranscriptDetails("t", "", null, TranscriptKind.CALL, "en", null);
        AnnotationDraft note = new AnnotationDraft(passage, "n", List.of(), false);
        DisputeDraft words = new DisputeDraft(null, null, "w", null, null, "w", "");
        ImportSource source = ImportSource.pasted(TranscriptFixture.TRANSLATION);

        Map<String, ThrowingCallable> calls = Stream.<Map.Entry<String, ThrowingCallable>>of(
                        Map.entry("find", () -> transcripts.find(id)),
                        Map.entry("turns", () -> transcripts.turns(id, 0, 10)),
                        Map.entry("passage", () -> transcripts.passage(passage)),
                        Map.entry("describe", () -> transcripts.describe(id, details)),
                        Map.entry("renameSpeaker", () -> transcripts.renameSpeaker(id, "Anton Lisker", "X", null)),
                        Map.entry("delete", () -> transcripts.delete(id)),
                        Map.entry("restore", () -> transcripts.restore(id)),
                        Map.entry("setVisibility", () -> access.setVisibility(id, Visibility.PUBLIC)),
                        Map.entry("grants", () -> access.grants(id)),
                        Map.entry("setGrants", () -> access.setGrants(id, Set.of(TestStaff.OTHER_EDITOR.id()))),
                        Map.entry("attach", () -> translations.attach(id, source, "fr")),
                        Map.entry("alignment", () -> translations.alignment(id)),
                        Map.entry("lines", () -> translations.lines(id, turn.id())),
                        Map.entry("detach", () -> translations.detach(id)),
                        Map.entry(
                                "correct",
                                () -> translations.correct(id, turn.id(), TextSide.ORIGINAL, turn.text(), "X")),
                        Map.entry("annotations", () -> annotations.list(id)),
                        Map.entry("annotate", () -> annotations.create(note)),
                        Map.entry("annotation", () -> annotations.update(annotation, note)),
                        Map.entry("deleteAnnotation", () -> annotations.delete(annotation)),
                        Map.entry("propose", () -> excerpts.propose(passage)),
                        Map.entry("publishAnnotation", () -> excerpts.publishAnnotation(annotation, "")),
                        Map.entry("makePublic", () -> excerpts.makePublic(excerpt, "")),
                        Map.entry("unpublish", () -> excerpts.unpublish(excerpt)),
                        Map.entry("excerpt", () -> excerpts.find(excerpt)),
                        Map.entry("excerpts", () -> excerpts.list(id)),
                        Map.entry("disputes", () -> disputes.list(id)),
                        Map.entry("dispute", () -> disputes.record(id, words)),
                        Map.entry("changeDispute", () -> disputes.change(dispute, words)),
                        Map.entry("deleteDispute", () -> disputes.delete(dispute)),
                        Map.entry("plan", () -> withdrawals.plan(id)),
                        Map.entry("withdraw", () -> withdrawals.withdraw(id, WithdrawalMode.MASK, "avis")),
                        Map.entry("receipts", () -> withdrawals.receipts(id)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        calls.forEach((name, call) -> assertThatThrownBy(call).as(name).isInstanceOf(NotFound.class));
    }

    @Test
    void isLeftOutOfEveryList() {
        TestStaff.OTHER_EDITOR.signIn();

        assertThat(transcripts.list(TranscriptFilter.ALL, null, 100).items())
                .noneMatch(row -> row.id().equals(id));
        assertThat(transcripts
                        .list(TranscriptFilter.matching("confidentiel"), null, 100)
                        .items())
                .isEmpty();
        assertThat(transcripts.sourceTurns(List.of(id))).isEmpty();
        assertThat(transcripts.heads(List.of(id))).isEmpty();
        assertThat(excerpts.cards(List.of(excerpt))).isEmpty();
        assertThat(published.card(excerpt)).isEmpty();
        assertThat(published.find(
                        TestStaff.EDITOR.does(() -> transcripts.find(id)).slug()))
                .isEmpty();
    }

    @Test
    void isNotBetrayedByTheAddressOfANamesake() {
        TestStaff.OTHER_EDITOR.signIn();
        TranscriptId own = imports.create(TranscriptFixture.call(TITLE));
        access.setVisibility(own, Visibility.PUBLIC);

        assertThat(transcripts.find(own).slug()).isEqualTo("appel-confidentiel-introuvable");
        TestStaff.OTHER_EDITOR.acts(() -> access.setVisibility(own, Visibility.RESTRICTED));
    }

    @Test
    void isOpenToTheNewsroomOnceAnEditorSaysSo() {
        access.setVisibility(id, Visibility.NEWSROOM);

        assertThat(TestStaff.REPORTER.does(() -> transcripts.find(id)).title()).isEqualTo(TITLE);
        assertThat(TestStaff.REPORTER.does(() -> transcripts.sourceTurns(List.of(id))))
                .hasSize(4);
        assertThatThrownBy(() -> TestStaff.REPORTER.acts(() -> access.setVisibility(id, Visibility.PUBLIC)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isSeenByJobs() {
        assertThat(system.call("test", () -> transcripts.find(id).title())).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsAPrivateNoteToItsAuthorAlone(boolean onlyMine) {
        access.setVisibility(id, Visibility.NEWSROOM);
        AnnotationId note = TestStaff.REPORTER
                .does(() -> annotations.create(new AnnotationDraft(passage, "à moi", List.of(), onlyMine)))
                .id();
        Function<TestStaff.Person, Boolean> sees = person -> person.does(() -> annotations.list(id)).stream()
                .anyMatch(view -> view.id().equals(note));

        assertThat(sees.apply(TestStaff.REPORTER)).isTrue();
        assertThat(sees.apply(TestStaff.EDITOR)).isEqualTo(!onlyMine);
        assertThat(sees.apply(TestStaff.OTHER_REPORTER)).isEqualTo(!onlyMine);
    }
}
