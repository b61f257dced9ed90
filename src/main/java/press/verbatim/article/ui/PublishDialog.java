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
import press.verbatim.article.GatePass;
import press.verbatim.article.LiveState;
import press.verbatim.article.PublishingService;
import press.verbatim.article.ReleaseKind;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** The gate before readers: what is missing, what an editor passes with a reason, and how a live article changes. */
class PublishDialog extends Dialog {
    private final transient PublishingService publishing;
    private final transient ArticleDraft draft;
    private final transient Runnable done;
    private final RadioButtonGroup<ReleaseKind> kind = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final transient FieldErrors errors = new FieldErrors().on("note", note);
    private GateForm points = new GateForm(List.of());

    PublishDialog(PublishingService publishing, ArticleDraft draft, Component owner, Runnable done) {
        super(owner.getTranslation(isLive(draft) ? "article.act.release" : "article.act.publish"));
        this.publishing = publishing;
        this.draft = draft;
        this.done = done;
        Gate gate = publishing.gate(draft.id());
        setWidth("38rem");
        if (gate.refusals().isEmpty()) {
            ask(gate);
        } else {
            missing(gate);
        }
        Button go = new Button(getTranslation("article.act.publish.go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setVisible(gate.refusals().isEmpty());
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
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
            kind.setValue(ReleaseKind.TYPO);
            kind.addValueChangeListener(change -> note.setVisible(change.getValue() != ReleaseKind.TYPO));
            note.setLabel(getTranslation("article.release.note"));
            note.setWidthFull();
            note.setVisible(false);
            add(kind, note);
        } else {
            add(new Paragraph(getTranslation("article.act.publish.help")));
        }
        points = new GateForm(gate.points());
        errors.on("gate", points);
        add(points);
    }

    private void go() {
        errors.clear();
        try {
            GatePass pass = points.pass();
            if (isLive(draft)) {
                publishing.release(draft.id(), kind.getValue(), note.getValue(), pass);
            } else {
                publishing.publish(draft.id(), pass);
            }
            close();
            Notices.done(getTranslation("article.published"));
            done.run();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }
}
