package press.verbatim.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.ui.Notices;

/** Adds or changes a name of the house's lists; what was typed stays until it is saved. */
abstract class NameDialog extends Dialog {
    protected final NameFields fields = new NameFields();
    private final boolean adds;
    private final transient Runnable saved;

    /** @param adds whether it is a new one */
    NameDialog(String title, String width, boolean adds, Runnable saved) {
        this.adds = adds;
        this.saved = saved;
        setHeaderTitle(getTranslation(title));
        setCloseOnOutsideClick(false);
        setWidth(width);
        add(fields);
        Button save = new Button(getTranslation("people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), save);
    }

    /** Stores what was typed and says under which house name. */
    protected abstract String store();

    private void save() {
        fields.clearErrors();
        try {
            String name = store();
            close();
            saved.run();
            Notices.done(getTranslation(adds ? "people.created" : "people.saved", name.strip()));
        } catch (Refusal refusal) {
            fields.show(refusal);
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("people.error.stale"));
        }
    }
}
