package press.verbatim.ui;

import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import press.verbatim.platform.Refusal;

/** Shows what a service refuses at the field it concerns; what was typed stays. Forms and dialogs use it. */
public class FieldErrors {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** Ties the name a service uses for a field to the field on screen. */
    public FieldErrors on(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** Takes every sentence away before another attempt. */
    public void clear() {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    /** Shows the sentence at its field, or at the foot of the desk where it concerns none. */
    public void show(Refusal refusal) {
        String sentence =
                com.vaadin.flow.component.UI.getCurrent().getTranslation(refusal.messageKey(), refusal.arguments());
        HasValidation field = fields.get(refusal.field());
        if (field == null) {
            Notices.problem(sentence);
            return;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
