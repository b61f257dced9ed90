package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** Who contests the transcript or an excerpt of it, in which words; an editor adds and removes. */
class DisputesPanel extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient DisputeService disputes;
    private final transient Times times;
    private final boolean editor;
    private final transient Consumer<TranscriptId> changed;

    DisputesPanel(
            TranscriptHead head, DisputeService disputes, Times times, boolean editor, Consumer<TranscriptId> changed) {
        this.head = head;
        this.disputes = disputes;
        this.times = times;
        this.editor = editor;
        this.changed = changed;
        getContent().addClassName("v-side-panel");
        String said = head.disputes().isEmpty() ? "transcript.ui.disputes.none" : "transcript.ui.disputes.help";
        Paragraph help = new Paragraph(getTranslation(said));
        help.addClassName("v-soft");
        getContent().add(help);
        head.disputes().forEach(one -> getContent().add(card(one)));
        if (editor) {
            getContent().add(new Button(getTranslation("transcript.ui.disputes.add"), click -> add()));
        }
    }

    private Div card(DisputeView dispute) {
        Span words = new Span("« " + dispute.words() + " »");
        words.addClassName("v-words");
        Span source = new Span(dispute.source());
        source.addClassName("v-soft");
        Div card = new Div(new H3(heading(dispute)), words, source);
        card.addClassName("v-panel-card");
        if (editor) {
            Div acts = new Div(new Button(getTranslation("ui.delete"), click -> remove(dispute)));
            acts.addClassName("v-panel-acts");
            card.add(acts);
        }
        return card;
    }

    private String heading(DisputeView dispute) {
        return dispute.saidOn() == null
                ? dispute.who()
                : dispute.who() + ", " + times.on(dispute.saidOn(), getLocale());
    }

    private void add() {
        TextField who = new TextField(getTranslation("transcript.ui.disputes.who"));
        who.setMaxLength(DisputeDraft.WHO_LIMIT);
        DatePicker saidOn = new DatePicker(getTranslation("transcript.ui.disputes.saidOn"));
        saidOn.setLocale(getLocale());
        TextArea words = new TextArea(getTranslation("transcript.ui.disputes.words"));
        words.setMaxLength(DisputeDraft.WORDS_LIMIT);
        TextField source = new TextField(getTranslation("transcript.ui.disputes.source"));
        source.setMaxLength(DisputeDraft.SOURCE_LIMIT);
        FieldErrors errors = new FieldErrors()
                .on("who", who)
                .on("saidOn", saidOn)
                .on("words", words)
                .on("source", source);
        Div body = new Div(who, saidOn, words, source);
        body.addClassName("v-dialog-body");
        Dialog dialog = new Dialog(getTranslation("transcript.ui.disputes.add"));
        dialog.add(body);
        DialogActs.add(
                dialog,
                getTranslation("ui.save"),
                () -> save(
                        new DisputeDraft(
                                null, who.getValue(), null, saidOn.getValue(), words.getValue(), source.getValue()),
                        errors));
        dialog.open();
    }

    private boolean save(DisputeDraft draft, FieldErrors errors) {
        errors.clear();
        try {
            disputes.record(head.id(), draft);
        } catch (Refusal refusal) {
            errors.show(refusal);
            return false;
        }
        Notices.done(getTranslation("transcript.ui.disputes.saved"));
        changed.accept(head.id());
        return true;
    }

    private void remove(DisputeView dispute) {
        disputes.delete(dispute.id());
        Notices.undo(getTranslation("transcript.ui.disputes.removed"), () -> restore(dispute));
        changed.accept(head.id());
    }

    private void restore(DisputeView dispute) {
        disputes.restore(dispute.id());
        changed.accept(head.id());
    }
}
