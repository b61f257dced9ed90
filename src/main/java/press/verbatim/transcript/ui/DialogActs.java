package press.verbatim.transcript.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** The foot of a dialog: its act, which closes it when it succeeds, and the way out. */
final class DialogActs {
    private DialogActs() {}

    static Button add(Dialog dialog, String label, BooleanSupplier act) {
        Button go = new Button(label, click -> {
            if (act.getAsBoolean()) {
                dialog.close();
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("ui.cancel"), click -> dialog.close()), go);
        return go;
    }
}
