package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import press.verbatim.transcript.RevisionRow;
import press.verbatim.transcript.RevisionService;
import press.verbatim.transcript.RevisionText;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.ui.Times;

/** What was corrected in a transcript, the latest first; each opens as the words before and after. For editors. */
class RevisionsPanel extends Composite<Div> {
    private final transient TranscriptId transcript;
    private final transient RevisionService revisions;
    private final transient Times times;

    RevisionsPanel(TranscriptId transcript, RevisionService revisions, Times times) {
        this.transcript = transcript;
        this.revisions = revisions;
        this.times = times;
        getContent().addClassName("v-side-panel");
        getContent().add(new H2(getTranslation("transcript.ui.text.revisions")));
        List<RevisionRow> rows = revisions.revisions(transcript);
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("transcript.ui.text.revisions.none"));
            none.addClassName("v-soft");
            getContent().add(none);
        }
        rows.stream().map(this::line).forEach(getContent()::add);
    }

    private Button line(RevisionRow row) {
        String label = getTranslation(
                "transcript.ui.text.revision",
                row.number(),
                getTranslation("transcript.revision." + row.kind()),
                row.by(),
                times.at(row.at(), getLocale()));
        Button open = new Button(label, click -> show(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClassName("v-revision");
        return open;
    }

    private void show(RevisionRow row) {
        RevisionText text = revisions.revision(transcript, row.number());
        Dialog dialog = new Dialog(getTranslation("transcript.ui.text.revision.title", row.number()));
        dialog.setWidth("min(60rem, 94vw)");
        dialog.add(new TextDiff(text.before(), text.after(), row.fromTurn()));
        dialog.getFooter().add(new Button(getTranslation("ui.close"), click -> dialog.close()));
        dialog.open();
    }
}
