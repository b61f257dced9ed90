package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnEdit;
import press.verbatim.ui.FieldErrors;

/** Corrects the turn selected in the reader and brings in a corrected version; for editors. */
class TextPanel extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient TranscriptService transcripts;
    private final transient RevisionService revisions;
    private final transient Consumer<TranscriptId> reload;
    private @Nullable TurnForm form;

    TextPanel(
            TranscriptHead head,
            @Nullable SelectedWords selected,
            TranscriptService transcripts,
            RevisionService revisions,
            Consumer<TranscriptId> reload) {
        this.head = head;
        this.transcripts = transcripts;
        this.revisions = revisions;
        this.reload = reload;
        getContent().addClassName("v-side-panel");
        getContent().add(turn(selected));
        getContent().add(new Button(getTranslation("transcript.ui.text.version"), click -> openVersion()));
    }

    /** Whether something typed here would be lost. */
    boolean isDirty() {
        return form != null && form.isDirty();
    }

    private Component turn(@Nullable SelectedWords selected) {
        if (selected == null) {
            return soft("transcript.ui.text.select");
        }
        try {
            form = new TurnForm(
                    head, transcripts.turn(head.id(), selected.passage().fromTurn()), selected, this::preview);
            return form;
        } catch (NotFound gone) {
            return soft("transcript.ui.text.select");
        }
    }

    private void preview(TurnEdit edit, FieldErrors errors) {
        errors.clear();
        try {
            new ChangeDialog(
                            revisions.preview(edit),
                            base -> revisions.change(edit, base),
                            () -> reload.accept(head.id()))
                    .open();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private void openVersion() {
        new VersionDialog(head.id(), revisions, () -> reload.accept(head.id())).open();
    }

    private Paragraph soft(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("v-soft");
        return text;
    }
}
