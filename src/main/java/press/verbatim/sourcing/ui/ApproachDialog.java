package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.sourcing.ApproachDraft;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Notes a request or what came of it. Left without storing, it offers to come back with what was typed. */
class ApproachDialog extends Dialog {
    private final ApproachForm form;
    private final transient ApproachDraft before;
    private final transient Consumer<ApproachDraft> store;
    private final transient FieldErrors errors;

    ApproachDialog(
            Component owner, String titleKey, ApproachForm form, ApproachDraft draft, Consumer<ApproachDraft> store) {
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
        Button save = new Button(getTranslation("ui.save"), click -> save());
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
