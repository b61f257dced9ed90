package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntFunction;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.transcript.ChangePreview;
import press.verbatim.transcript.Consequence;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Shows what a change of the text does before it is made: both texts, then everything anchored; one act makes it. */
class ChangeDialog extends Composite<Dialog> {
    private final transient ChangePreview preview;
    private final transient IntFunction<List<Consequence>> apply;
    private final transient Runnable changed;

    /** @param apply makes the change for a base revision */
    ChangeDialog(ChangePreview preview, IntFunction<List<Consequence>> apply, Runnable changed) {
        this.preview = preview;
        this.apply = apply;
        this.changed = changed;
        Div body = new Div(
                new TextDiff(preview.before(), preview.after(), preview.fromTurn()),
                QuoterList.touched(this, preview.told()),
                new H2(getTranslation("transcript.ui.text.consequences")),
                consequences());
        body.addClassName("v-dialog-body");
        getContent().setHeaderTitle(getTranslation("transcript.ui.text.preview"));
        getContent().setWidth("min(60rem, 94vw)");
        getContent().add(body);
        DialogActs.add(getContent(), getTranslation("transcript.ui.text.apply"), this::make)
                .setEnabled(!preview.isEmpty());
    }

    void open() {
        getContent().open();
    }

    private Component consequences() {
        if (preview.consequences().isEmpty()) {
            return new Paragraph(getTranslation("transcript.ui.text.consequences.none"));
        }
        return new ConsequenceList(preview.consequences());
    }

    private boolean make() {
        try {
            long waiting = apply.apply(preview.base()).stream()
                    .filter(Consequence::waits)
                    .count();
            Notices.done(getTranslation("transcript.ui.text.applied", waiting));
        } catch (StaleVersion changedMeanwhile) {
            Notices.problem(getTranslation("transcript.ui.text.stale"));
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
            return false;
        }
        changed.run();
        return true;
    }
}
