package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Asks for the words that go with a step of the workflow, then takes it. */
class NoteDialog extends Dialog {
    private final TextArea text = new TextArea();
    private final transient Act act;
    private final transient Runnable done;
    private final transient FieldErrors errors;

    /** What is done with the words. */
    @FunctionalInterface
    interface Act {
        void with(String text);
    }

    NoteDialog(Component owner, String name, String field, Act act, Runnable done) {
        super(owner.getTranslation("article.act." + name));
        this.act = act;
        this.done = done;
        this.errors = new FieldErrors().on(field, text);
        text.setLabel(getTranslation("article.act." + name + ".text"));
        text.setWidthFull();
        setWidth("34rem");
        add(new Paragraph(getTranslation("article.act." + name + ".help")), text);
        Button go = new Button(getTranslation("article.act." + name + ".go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void go() {
        errors.clear();
        try {
            act.with(text.getValue());
            close();
            Notices.done(getTranslation("article.act.done"));
            done.run();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }
}
