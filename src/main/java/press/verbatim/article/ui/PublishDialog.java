package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.Gate;
import press.verbatim.article.LiveState;
import press.verbatim.article.PlannedRelease;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.article.SchedulingService;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;
import press.verbatim.ui.Times;

/** The gate before readers: what is missing, what an editor passes with a reason, and how a live article changes. */
class PublishDialog extends Dialog {
    private final transient PublishingService publishing;
    private final transient SchedulingService scheduling;
    private final transient ArticleDraft draft;
    private final transient Runnable done;
    private final RadioButtonGroup<ReleaseKind> kind = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final transient FieldErrors errors = new FieldErrors().on("note", note);
    private final Button go = new Button("", click -> go());
    private final WhenForm when;
    private GateForm points = new GateForm(List.of());

    PublishDialog(
            PublishingService publishing,
            SchedulingService scheduling,
            Times times,
            ArticleDraft draft,
            Component owner,
            Runnable done) {
        super(owner.getTranslation(title(draft)));
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.when = new WhenForm(times.zone(), draft.planned());
        this.draft = draft;
        this.done = done;
        Gate gate = publishing.gate(draft.id());
        setWidth("38rem");
        if (gate.refusals().isEmpty()) {
            ask(gate);
        } else {
            missing(gate);
        }
        when.onChange(this::name);
        name();
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setVisible(gate.refusals().isEmpty());
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private static String title(ArticleDraft draft) {
        if (draft.planned() != null) {
            return "article.act.reschedule";
        }
        return isLive(draft) ? "article.act.release" : "article.act.publish";
    }

    private static boolean isLive(ArticleDraft draft) {
        return draft.live() == LiveState.LIVE;
    }

    private void missing(Gate gate) {
        UnorderedList list = new UnorderedList();
        gate.refusals().forEach(one -> list.add(new ListItem(getTranslation(one.messageKey()))));
        add(new Paragraph(getTranslation("article.gate.missing")), list);
    }

    private void ask(Gate gate) {
        if (isLive(draft)) {
            kind.setLabel(getTranslation("article.release.kind"));
            kind.setItems(ReleaseKind.values());
            kind.setItemLabelGenerator(
                    one -> getTranslation(one.messageKey()) + " – " + getTranslation(one.messageKey() + ".help"));
            PlannedRelease planned = draft.planned();
            kind.addValueChangeListener(change -> note.setVisible(change.getValue() != ReleaseKind.TYPO));
            note.setLabel(getTranslation("article.release.note"));
            note.setWidthFull();
            note.setVisible(false);
            kind.setValue(planned == null || planned.kind() == null ? ReleaseKind.TYPO : planned.kind());
            note.setValue(planned == null ? "" : planned.note());
            add(kind, note);
        } else {
            add(new Paragraph(getTranslation("article.act.publish.help")));
        }
        points = new GateForm(gate.points());
        errors.on("gate", points).on("when", when.field());
        add(points, when);
    }

    private void name() {
        go.setText(getTranslation(when.isLater() ? "article.act.schedule.go" : "article.act.publish.go"));
    }

    private void go() {
        errors.clear();
        try {
            String said = when.isLater() ? schedule() : publish();
            close();
            Notices.done(getTranslation(said));
            done.run();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }

    private String publish() {
        if (isLive(draft)) {
            publishing.release(draft.id(), kind.getValue(), note.getValue(), points.pass());
        } else {
            publishing.publish(draft.id(), points.pass());
        }
        return "article.published";
    }

    private String schedule() {
        ReleaseKind change = isLive(draft) ? kind.getValue() : null;
        scheduling.schedule(draft.id(), when.time(), change, note.getValue(), points.pass());
        return "article.scheduled.done";
    }
}
