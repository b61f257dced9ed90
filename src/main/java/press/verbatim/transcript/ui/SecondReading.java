package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import press.verbatim.transcript.CreditDraft;
import press.verbatim.ui.FieldErrors;

/** The second reader's name, and the act of having read a translation against its original. */
class SecondReading extends Composite<Div> {
    private final TextField reader = new TextField();

    SecondReading(String proposed, Consumer<SecondReading> read) {
        reader.setLabel(getTranslation("transcript.ui.credit.reader"));
        reader.setMaxLength(CreditDraft.NAME_LIMIT);
        reader.setValue(proposed);
        reader.setWidthFull();
        Button check = new Button(getTranslation("transcript.ui.credit.check"), click -> read.accept(this));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("v-fields");
        getContent().add(reader, check);
    }

    String name() {
        return reader.getValue();
    }

    FieldErrors errors() {
        FieldErrors errors = new FieldErrors().on("secondReader", reader);
        errors.clear();
        return errors;
    }
}
