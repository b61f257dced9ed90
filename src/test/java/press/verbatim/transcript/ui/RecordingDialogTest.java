package press.verbatim.transcript.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import press.verbatim.KaribuSession;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.Recording;
import press.verbatim.transcript.RecordingFixture;
import press.verbatim.transcript.RecordingService;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;

/** The recording of a transcript as it is handled on the transcript's page. */
@VerbatimTest
class RecordingDialogTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private RecordingService recordings;

    private final AtomicInteger reloads = new AtomicInteger();
    private TranscriptId id;

    @BeforeEach
    void enter() {
        id = TestStaff.EDITOR.does(() -> imports.create(TranscriptFixture.call("Appel et sa bande")));
        KaribuSession.open(context, TestStaff.EDITOR);
    }

    @AfterEach
    void leave() {
        KaribuSession.close();
    }

    @Test
    void offersToAttachWhereThereIsNone() {
        open();

        assertThat(_get(Upload.class).getMaxFileSize()).isEqualTo(recordings.sizeLimit());
        assertThat(_get(TextField.class).getValue()).isEqualTo("Enregistrement");
        assertThat(_find(BigDecimalField.class)).isEmpty();
    }

    @Test
    void setsTitleAndOffsetAndShowsWhatIsRefusedAtItsField() {
        attach();
        open();
        _setValue(_get(BigDecimalField.class), new BigDecimal("90000000000000000000"));
        _click(button("Enregistrer"));
        assertThat(_get(BigDecimalField.class).isInvalid()).isTrue();

        _setValue(_get(BigDecimalField.class), new BigDecimal("-2.5"));
        _setValue(_get(TextField.class), "Bande A");
        _click(button("Enregistrer"));

        assertThat(recordings.find(id).orElseThrow())
                .extracting(Recording::title, Recording::offsetMillis)
                .containsExactly("Bande A", -2500L);
        assertThat(reloads).hasValue(1);
    }

    @Test
    void replacesAndDestroysOnlyOnceConfirmed() {
        attach();
        open();
        _click(button("Remplacer l’enregistrement"));
        assertThat(_find(Upload.class)).isEmpty();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(Upload.class)).hasSize(1);

        open();
        _click(button("Détruire l’enregistrement"));
        assertThat(recordings.find(id)).isPresent();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(recordings.find(id)).isEmpty();
    }

    private void open() {
        _find(Dialog.class).forEach(Dialog::close);
        new RecordingDialog(transcripts.find(id), recordings, reloads::incrementAndGet).open();
    }

    private void attach() {
        recordings.attach(id, "Bande", new ByteArrayInputStream(RecordingFixture.wave(400)), false);
    }

    private static Button button(String text) {
        return _get(Button.class, found -> found.withText(text));
    }
}
