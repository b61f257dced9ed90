package press.verbatim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before an act that reaches readers or cannot simply be undone. Views call it. */
public final class ConfirmAct {

    private ConfirmAct() {}

    /**
     * Shows the question; runs the act only when the person confirms it.
     *
     * @param confirmLabel the verb of the act, not « OK »
     */
    public static void ask(Component owner, String title, String text, String confirmLabel, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, confirmLabel, event -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(owner.getTranslation("ui.cancel"));
        dialog.open();
    }
}
