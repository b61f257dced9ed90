package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.AnnotationExchangeService;
import press.verbatim.transcript.AnnotationImport;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.ui.BoundedUpload;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Problem;

/** Takes an annotation document, shows what it would bring, and imports it once it was seen. */
class AnnotationImportDialog extends Composite<Dialog> {
    private final TranscriptId transcript;
    private final transient AnnotationExchangeService exchange;
    private final transient Consumer<TranscriptId> imported;
    private final Span file = new Span();
    private final Problem problem = new Problem();
    private final Div preview = new Div();
    private final Checkbox mine = new Checkbox();
    private final Button take = new Button();
    private byte[] document = new byte[0];

    AnnotationImportDialog(
            TranscriptId transcript, AnnotationExchangeService exchange, Consumer<TranscriptId> imported) {
        this.transcript = transcript;
        this.exchange = exchange;
        this.imported = imported;
        getContent().setHeaderTitle(label("title"));
        Paragraph help = new Paragraph(label("help"));
        help.addClassName("v-soft");
        file.addClassName("v-soft");
        preview.getElement().setAttribute("aria-live", "polite");
        mine.setLabel(label("mine"));
        take.setText(label("take"));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> take());
        take.setEnabled(false);
        Div body = new Div(help, upload(), file, problem, preview, mine);
        body.addClassName("v-dialog-body");
        getContent().add(body);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("ui.cancel"),
                                click -> getContent().close()),
                        take);
    }

    void open() {
        getContent().open();
    }

    private Upload upload() {
        Upload upload = new Upload(BoundedUpload.inMemory(
                ImportSource.SIZE_LIMIT, (metadata, bytes) -> read(metadata.fileName(), bytes), this::refuseSize));
        upload.setMaxFileSize(ImportSource.SIZE_LIMIT);
        upload.addFileRejectedListener(rejected -> refuseSize());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setUploadButton(new Button(label("choose")));
        upload.setDropLabel(new Span(label("drop")));
        return upload;
    }

    private void refuseSize() {
        problem.setText(getTranslation("transcript.error.too-large", ImportSource.SIZE_LIMIT / (1024 * 1024)));
    }

    /** Shows what a document would bring; the former one stays forgotten where this one is refused. */
    void read(String name, byte[] bytes) {
        file.setText(name);
        problem.setText("");
        preview.removeAll();
        take.setEnabled(false);
        try {
            AnnotationImport found = exchange.preview(transcript, bytes);
            document = bytes;
            preview.add(new AnnotationImportPanel(found));
            take.setEnabled(!found.bringsNothing());
        } catch (Refusal refusal) {
            problem.setText(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }

    private void take() {
        try {
            AnnotationImport taken = exchange.take(transcript, document, mine.getValue());
            long fresh = taken.count(AnnotationImport.Fate.NEW) + taken.count(AnnotationImport.Fate.ANSWER);
            getContent().close();
            Notices.done(getTranslation("transcript.notes.import.done", fresh));
            imported.accept(transcript);
        } catch (Refusal refusal) {
            problem.setText(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }

    private String label(String key) {
        return getTranslation("transcript.notes.import." + key);
    }
}
