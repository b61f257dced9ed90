package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.CreditDraft;
import press.verbatim.ui.DayField;
import press.verbatim.ui.FieldErrors;

/** Who made a translation, by hand or with a program, and when. */
class CreditFields extends Composite<Div> {
    private final TextField translator = new TextField();
    private final Checkbox machine = new Checkbox();
    private final DayField doneOn = new DayField();
    private final CreditDraft shown;

    CreditFields(String name, boolean byMachine, @Nullable LocalDate day) {
        shown = new CreditDraft(name, byMachine, day);
        translator.setLabel(getTranslation("transcript.ui.credit.translator"));
        translator.setHelperText(getTranslation("transcript.ui.credit.translator.help"));
        translator.setMaxLength(CreditDraft.NAME_LIMIT);
        translator.setValue(name);
        machine.setLabel(getTranslation("transcript.ui.credit.machine"));
        machine.setValue(byMachine);
        doneOn.setLabel(getTranslation("transcript.ui.credit.doneOn"));
        doneOn.setValue(day);
        getContent().addClassName("v-fields");
        getContent().add(translator, machine, doneOn);
    }

    CreditDraft draft() {
        return new CreditDraft(translator.getValue(), machine.getValue(), doneOn.getValue());
    }

    /** Whether something typed here would be lost. */
    boolean isDirty() {
        return !draft().equals(shown);
    }

    FieldErrors errors() {
        FieldErrors errors = new FieldErrors().on("translator", translator).on("doneOn", doneOn);
        errors.clear();
        return errors;
    }
}
