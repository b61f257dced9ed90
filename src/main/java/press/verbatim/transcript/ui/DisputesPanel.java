package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** Who contests the transcript or words of it, in which words; an editor adds, changes and removes. */
class DisputesPanel extends Composite<Div> {
    private final transient TranscriptHead head;
    private final transient DisputeService disputes;
    private final transient PeopleService people;
    private final transient Times times;
    private final transient @Nullable SelectedWords selected;
    private final transient Consumer<TranscriptId> changed;
    private final transient List<ExcerptCard> excerpts;

    DisputesPanel(
            TranscriptHead head,
            @Nullable SelectedWords selected,
            DisputeService disputes,
            ExcerptService excerpts,
            PeopleService people,
            Times times,
            boolean editor,
            Consumer<TranscriptId> changed) {
        this.head = head;
        this.selected = selected;
        this.disputes = disputes;
        this.people = people;
        this.times = times;
        this.changed = changed;
        this.excerpts = excerpts.list(head.id());
        getContent().addClassName("v-side-panel");
        String said = head.disputes().isEmpty() ? "transcript.ui.disputes.none" : "transcript.ui.disputes.help";
        Paragraph help = new Paragraph(getTranslation(said));
        help.addClassName("v-soft");
        getContent().add(help);
        head.disputes().forEach(one -> getContent().add(card(one, editor)));
        if (editor) {
            getContent().add(new Button(getTranslation("transcript.ui.disputes.add"), click -> add()));
        }
    }

    private Div card(DisputeView dispute, boolean editor) {
        Span words = new Span("« " + dispute.words() + " »");
        words.addClassName("v-words");
        Div card = new Div(new H3(heading(dispute)), words, contested(dispute));
        if (!dispute.source().isEmpty()) {
            card.add(source(dispute));
        }
        card.addClassName("v-panel-card");
        if (editor) {
            Div acts = new Div(
                    new Button(getTranslation("transcript.ui.disputes.edit"), click -> edit(dispute)),
                    new Button(getTranslation("ui.delete"), click -> remove(dispute)));
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

    private Span contested(DisputeView dispute) {
        Span what = new Span(ContestedPart.of(dispute, excerpts).label(this));
        what.addClassName("v-soft");
        return what;
    }

    private com.vaadin.flow.component.Component source(DisputeView dispute) {
        if (dispute.linked()) {
            Anchor page = new Anchor(dispute.source(), dispute.source(), AnchorTarget.BLANK);
            page.addClassName("v-dispute-source");
            return page;
        }
        Span source = new Span(dispute.source());
        source.addClassName("v-soft");
        return source;
    }

    private void add() {
        DisputeForm form = new DisputeForm(people, ContestedPart.choices(excerpts, selected, null), this::quoters);
        form.open(getTranslation("transcript.ui.disputes.add"), draft -> record(draft, form.errors()));
    }

    private void edit(DisputeView dispute) {
        DisputeForm form = new DisputeForm(people, ContestedPart.choices(excerpts, selected, dispute), this::quoters);
        form.show(dispute, ContestedPart.of(dispute, excerpts));
        form.open(getTranslation("transcript.ui.disputes.edit.title"), draft -> change(dispute, draft, form.errors()));
    }

    private List<Quoter> quoters(ContestedPart part) {
        return disputes.quoters(head.id(), part.excerpt(), part.passage());
    }

    private boolean record(DisputeDraft draft, FieldErrors errors) {
        return stored(() -> disputes.record(head.id(), draft), errors);
    }

    private boolean change(DisputeView dispute, DisputeDraft draft, FieldErrors errors) {
        return stored(() -> disputes.change(dispute.id(), draft), errors);
    }

    private boolean stored(Runnable act, FieldErrors errors) {
        errors.clear();
        try {
            act.run();
        } catch (Refusal refusal) {
            errors.show(refusal);
            return false;
        }
        Notices.done(getTranslation("transcript.ui.disputes.saved"));
        changed.accept(head.id());
        return true;
    }

    private void remove(DisputeView dispute) {
        try {
            disputes.delete(dispute.id());
            Notices.undo(getTranslation("transcript.ui.disputes.removed"), () -> restore(dispute));
        } catch (NotFound removedElsewhere) {
            Notices.problem(getTranslation("transcript.ui.disputes.gone"));
        }
        changed.accept(head.id());
    }

    private void restore(DisputeView dispute) {
        disputes.restore(dispute.id());
        changed.accept(head.id());
    }
}
