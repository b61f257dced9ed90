package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.VersionPreview;
import press.verbatim.ui.FieldErrors;

/**
 * Takes a corrected version of a transcript. What it does is shown over this dialog, which stays until the change is made: whoever sees
 * there that the encoding is wrong comes back here to choose another.
 */
class VersionDialog extends Composite<Dialog> {
    private final TranscriptId transcript;
    private final transient RevisionService revisions;
    private final transient Runnable changed;
    private final SourceField source = new SourceField(this::preview);
    private final FieldErrors errors = new FieldErrors().on("source", source);

    VersionDialog(TranscriptId transcript, RevisionService revisions, Runnable changed) {
        this.transcript = transcript;
        this.revisions = revisions;
        this.changed = changed;
        Paragraph help = new Paragraph(getTranslation("transcript.ui.text.version.help"));
        help.addClassName("v-soft");
        Div body = new Div(help, source);
        body.addClassName("v-dialog-body");
        getContent().setHeaderTitle(getTranslation("transcript.ui.text.version"));
        getContent().add(body);
        getContent().getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()));
    }

    void open() {
        getContent().open();
    }

    private void preview(ImportSource given) {
        errors.clear();
        try {
            VersionPreview read = revisions.previewVersion(transcript, given);
            source.offer(read.encodings(), read.encoding());
            new ChangeDialog(read.change(), base -> revisions.changeVersion(transcript, given, base), this::done)
                    .open();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void done() {
        close();
        changed.run();
    }

    private void close() {
        getContent().close();
    }
}
