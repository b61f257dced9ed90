package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.ExpungeService;
import press.verbatim.transcript.RedactionService;
import press.verbatim.transcript.RedactionView;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.ui.Chip;
import press.verbatim.ui.ConfirmAct;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** What readers do not see of a transcript, and why; an editor redacts the words selected, lifts, places again, or destroys words. */
class RedactionsPanel extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient @Nullable SelectedWords selected;
    private final transient RedactionService redactions;
    private final transient ExpungeService expunging;
    private final transient Times times;
    private final boolean editor;
    private final transient Consumer<TranscriptId> reload;

    RedactionsPanel(
            TranscriptHead head,
            @Nullable SelectedWords selected,
            RedactionService redactions,
            ExpungeService expunging,
            Times times,
            boolean editor,
            Consumer<TranscriptId> reload) {
        this.head = head;
        this.selected = selected;
        this.redactions = redactions;
        this.expunging = expunging;
        this.times = times;
        this.editor = editor;
        this.reload = reload;
        getContent().addClassName("v-side-panel");
        getContent().add(soft("transcript.ui.redact.help"));
        if (editor) {
            getContent().add(acts());
        }
        redactions.list(head.id()).stream().map(this::card).forEach(getContent()::add);
    }

    private Component acts() {
        Button redact = new Button(getTranslation("transcript.ui.redact.act"), click -> redact());
        redact.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        redact.setEnabled(selected != null);
        Button expunge = new Button(getTranslation("transcript.ui.expunge.open"), click -> expunge());
        expunge.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div acts = new Div(redact, expunge);
        acts.addClassName("v-panel-acts");
        return selected == null
                ? new Div(soft("transcript.ui.redact.select"), acts)
                : new Div(words(selected.words()), acts);
    }

    private Div card(RedactionView one) {
        Div card = new Div(new H3(place(one)), words(one.words()), line(one.reason()));
        card.add(line(getTranslation("transcript.ui.redact.by", one.by(), times.at(one.at(), getLocale()))));
        card.addClassName("v-panel-card");
        if (one.waits()) {
            card.addComponentAsFirst(new Chip(getTranslation("transcript.anchor." + one.state()), Chip.Tone.WARN));
            card.add(line(getTranslation("transcript.ui.redact.waits")));
        }
        if (editor) {
            card.add(acts(one));
        }
        return card;
    }

    private Div acts(RedactionView one) {
        Div acts = new Div(new Button(getTranslation("transcript.ui.redact.lift"), click -> confirmLift(one)));
        if (one.waits()) {
            Button settle = new Button(getTranslation("transcript.ui.redact.settle"), click -> settle(one));
            settle.setEnabled(selected != null);
            acts.add(settle);
        }
        acts.addClassName("v-panel-acts");
        return acts;
    }

    private String place(RedactionView one) {
        String side = getTranslation("transcript.side." + one.passage().side());
        return one.turnIndex() < 0
                ? side
                : getTranslation("transcript.ui.redact.place", one.turnIndex() + 1, one.speaker(), side);
    }

    private void redact() {
        if (selected == null) {
            return;
        }
        try {
            new RedactionDialog(redactions.preview(selected.passage()), redactions, () -> reload.accept(head.id()))
                    .open();
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
        }
    }

    private void expunge() {
        new ExpungeDialog(head, selected, expunging, () -> reload.accept(head.id())).open();
    }

    private void confirmLift(RedactionView one) {
        ConfirmAct.ask(
                this,
                getTranslation("transcript.ui.redact.lift.title"),
                getTranslation("transcript.ui.redact.lift.text", RedactionDialog.shortened(one.words())),
                getTranslation("transcript.ui.redact.lift.confirm"),
                () -> done("transcript.ui.redact.lifted", () -> redactions.lift(one.id())));
    }

    private void settle(RedactionView one) {
        if (selected != null) {
            done("transcript.ui.redact.settled", () -> redactions.settle(one.id(), selected.passage()));
        }
    }

    private void done(String key, Runnable act) {
        try {
            act.run();
            Notices.done(getTranslation(key));
        } catch (NotFound doneElsewhere) {
            Notices.problem(getTranslation("transcript.ui.redact.gone"));
        } catch (Refusal refusal) {
            new FieldErrors().show(refusal);
            return;
        }
        reload.accept(head.id());
    }

    private static Span words(String words) {
        Span quoted = new Span("« " + RedactionDialog.shortened(words) + " »");
        quoted.addClassName("v-words");
        return quoted;
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("v-soft");
        return line;
    }

    private Paragraph soft(String key) {
        return line(getTranslation(key));
    }
}
