package press.verbatim.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** Names the button that shows a password in the language of the desk; called by every view that asks for one. */
public final class RevealButton {
    private RevealButton() {}

    public static void name(PasswordField... fields) {
        for (PasswordField field : fields) {
            field.getElement().setPropertyMap("i18n", Map.of("reveal", field.getTranslation("ui.showPassword")));
        }
    }
}
