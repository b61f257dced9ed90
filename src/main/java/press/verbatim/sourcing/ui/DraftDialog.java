package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Asks for something in a form and stores it. Left without storing, it offers to come back with what was typed. */
class DraftDialog<T> extends Dialog {
    private final transient DraftForm<T> form;
    private final transient T before;
    private final transient Consumer<T> store;
    private final transient FieldErrors errors;

    <F extends Component & DraftForm<T>> DraftDialog(
            Component owner, String titleKey, String storeKey, F form, T draft, Consumer<T> store) {
        super(owner.getTranslation(titleKey));
        this.form = form;
        this.store = store;
        this.errors = form.errors();
        form.show(draft);
        this.before = form.draft();
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(true);
        addDialogCloseActionListener(close -> leave());
        add(form);
        Button save = new Button(getTranslation(storeKey), click -> save());
        save.setId("sourcing-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> leave()), save);
    }

    private void save() {
        errors.clear();
        try {
            store.accept(form.draft());
            close();
        } catch (Refusal refusal) {
            errors.show(refusal);
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("sourcing.stale"));
        }
    }

    private void leave() {
        close();
        if (!form.draft().equals(before)) {
            Notices.undo(getTranslation("sourcing.left"), this::open);
        }
    }
}
