package press.verbatim.parallels.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.parallels.ParallelDraft;
import press.verbatim.parallels.ParallelFilter;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.parallels.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;

@VerbatimTest
class ParallelsBoardTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ParallelsService parallels;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @AfterEach
    void close() {
        KaribuSession.close();
    }

    @Test
    void anEditorMakesAPairPublicAfterAConfirmation() {
        make("passages get cut", Visibility.EXCERPTS);
        KaribuSession.open(context, TestStaff.EDITOR);
        UI.getCurrent().navigate(ParallelsBoard.class);
        _click(_find(Button.class, spec -> spec.withText("Rendre publique")).getFirst());
        assertThat(parallels.list(ParallelFilter.ALL, null, 1).items()).noneMatch(card -> card.isPublic());
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        com.vaadin.flow.component.ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        assertThat(parallels.list(ParallelFilter.ALL, null, 1).items()).allMatch(card -> card.isPublic());
        _get(_find(ParallelRow.class).getFirst(), Span.class, spec -> spec.withText("Publique"));
    }

    @Test
    void theWordsBothHaveAreUnderlined() {
        make("passages get cut", Visibility.NEWSROOM);
        KaribuSession.open(context, TestStaff.REPORTER);
        UI.getCurrent().navigate(ParallelsBoard.class);
        ParallelRow row = _find(ParallelRow.class).getFirst();
        assertThat(_find(row, Span.class, spec -> spec.withClasses("v-shared")))
                .extracting(span -> span.getText().strip())
                .contains("get cut");
        _assertNone(row, Button.class, spec -> spec.withText("Rendre publique"));
    }

    @Test
    void nothingIsSavedBeforeBothPassagesAreChosen() {
        KaribuSession.open(context, TestStaff.REPORTER);
        int before = parallels.list(ParallelFilter.ALL, null, 100).items().size();
        UI.getCurrent().navigate(NewParallelView.class);
        _click(_get(Button.class, spec -> spec.withText("Mettre en regard")));
        assertThat(parallels.list(ParallelFilter.ALL, null, 100).items()).hasSize(before);
        _get(NewParallelView.class);
    }

    @Test
    void subscriberAdminsDoNotOpenTheBoard() {
        KaribuSession.open(context, TestStaff.SUBSCRIBER_ADMIN);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate(ParallelsBoard.class));
    }

    private void make(String words, Visibility visibility) {
        TestStaff.EDITOR.acts(() -> {
            TranscriptId call = imports.create(TranscriptFixture.call("Appel"));
            TranscriptId plan =
                    imports.create(TranscriptFixture.draft("Plan", "Plan : Passages must get cut, as agreed.\n"));
            access.setVisibility(call, visibility);
            access.setVisibility(plan, visibility);
            parallels.create(new ParallelDraft(
                    TranscriptFixture.passage(
                            call, transcripts.turns(call, 2, 1).turns().getFirst(), words),
                    TranscriptFixture.passage(
                            plan, transcripts.turns(plan, 0, 1).turns().getFirst(), "Passages must get cut"),
                    Relation.CLOSE_WORDS,
                    ""));
        });
    }
}
