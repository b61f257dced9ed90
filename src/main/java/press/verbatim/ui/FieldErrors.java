package press.verbatim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.LinkedHashMap;
import java.util.Map;
import press.verbatim.platform.Refusal;

/**
 * Shows what a service refuses at the field it concerns; what was typed stays. Forms and dialogs use it. The sentence goes with the first
 * sign typed: were it to go when the field is left, a button below would move away under the click that leaves it.
 */
public class FieldErrors {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** Ties the name a service uses for a field to the field on screen. */
    public FieldErrors on(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** Takes every sentence away before another attempt. */
    public void clear() {
        fields.values().forEach(FieldErrors::clear);
    }

    /** Shows the sentence at its field, or at the foot of the desk where it concerns none. */
    public void show(Refusal refusal) {
        String sentence = UI.getCurrent().getTranslation(refusal.messageKey(), refusal.arguments());
        HasValidation field = fields.get(refusal.field());
        if (field == null) {
            Notices.problem(sentence);
            return;
        }
        fields.values().stream()
                .filter(other -> other != field && FieldErrors.lacks(other))
                .forEach(other -> mark(other, UI.getCurrent().getTranslation("ui.required")));
        mark(field, sentence);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Whoever left out one field learns of all they left out. */
    private static boolean lacks(HasValidation field) {
        return field instanceof HasValue<?, ?> value && value.isRequiredIndicatorVisible() && value.isEmpty();
    }

    private static void mark(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        clearWhenTyping(field);
    }

    private static void clear(HasValidation field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }

    private static void clearWhenTyping(HasValidation field) {
        if (field instanceof Component component) {
            DomListenerRegistration[] typing = new DomListenerRegistration[1];
            typing[0] = component.getElement().addEventListener("input", event -> {
                typing[0].remove();
                clear(field);
            });
        }
    }
}
