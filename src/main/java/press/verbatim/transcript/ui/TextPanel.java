package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.RevisionRow;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.RevisionText;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnEdit;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Times;

/** Corrects the turn selected in the reader, brings in a corrected version, and shows the revisions; for editors. */
class TextPanel extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient TranscriptService transcripts;
    private final transient RevisionService revisions;
    private final transient Times times;
    private final transient Consumer<TranscriptId> reload;
    private @Nullable TurnForm form;

    TextPanel(
            TranscriptHead head,
            @Nullable SelectedWords selected,
            TranscriptService transcripts,
            RevisionService revisions,
            Times times,
            Consumer<TranscriptId> reload) {
        this.head = head;
        this.transcripts = transcripts;
        this.revisions = revisions;
        this.times = times;
        this.reload = reload;
        getContent().addClassName("v-side-panel");
        getContent().add(turn(selected));
        getContent().add(new Button(getTranslation("transcript.ui.text.version"), click -> openVersion()));
        List<RevisionRow> rows = revisions.revisions(head.id());
        getContent().add(new H2(getTranslation("transcript.ui.text.revisions")));
        if (rows.isEmpty()) {
            getContent().add(soft("transcript.ui.text.revisions.none"));
        }
        rows.stream().map(this::revision).forEach(getContent()::add);
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

    private Component revision(RevisionRow row) {
        String label = getTranslation(
                "transcript.ui.text.revision",
                row.number(),
                getTranslation("transcript.revision." + row.kind()),
                row.by(),
                times.at(row.at(), getLocale()));
        Button open = new Button(label, click -> show(row));
        open.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY);
        open.addClassName("v-revision");
        return open;
    }

    private void show(RevisionRow row) {
        RevisionText text = revisions.revision(head.id(), row.number());
        Dialog dialog = new Dialog(getTranslation("transcript.ui.text.revision.title", row.number()));
        dialog.setWidth("min(60rem, 94vw)");
        dialog.add(new TextDiff(text.before(), text.after(), row.fromTurn()));
        dialog.getFooter().add(new Button(getTranslation("ui.close"), click -> dialog.close()));
        dialog.open();
    }

    private Paragraph soft(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("v-soft");
        return text;
    }
}
