package press.verbatim.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import press.verbatim.people.PersonDraft;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;

/** The fields that persons and organisations share. */
class NameFields extends Composite<Div> {
    final TextField houseName = new TextField();
    final TextField role = new TextField();
    final TextArea spellings = new TextArea();
    final TextField wikidata = new TextField();
    final TextArea note = new TextArea();
    private final FieldErrors errors = new FieldErrors()
            .on("houseName", houseName)
            .on("role", role)
            .on("spellings", spellings)
            .on("wikidata", wikidata)
            .on("note", note);

    NameFields() {
        label();
        houseName.setRequiredIndicatorVisible(true);
        houseName.setMaxLength(PersonDraft.NAME_MAX);
        role.setMaxLength(PersonDraft.ROLE_MAX);
        note.setMaxLength(PersonDraft.NOTE_MAX);
        houseName.focus();
        getContent().addClassName("v-fields");
        getContent().add(new Component[] {houseName, role, spellings, wikidata, note});
    }

    private void label() {
        houseName.setLabel(getTranslation("people.field.houseName"));
        houseName.setHelperText(getTranslation("people.field.houseName.helper"));
        role.setLabel(getTranslation("people.field.role"));
        role.setHelperText(getTranslation("people.field.role.helper"));
        spellings.setLabel(getTranslation("people.field.spellings"));
        spellings.setHelperText(getTranslation("people.field.spellings.helper"));
        wikidata.setLabel(getTranslation("people.field.wikidata"));
        wikidata.setHelperText(getTranslation("people.field.wikidata.helper"));
        note.setLabel(getTranslation("people.field.note"));
        note.setHelperText(getTranslation("people.field.note.helper"));
    }

    List<String> typedSpellings() {
        return spellings.getValue().lines().toList();
    }

    void clearErrors() {
        errors.clear();
    }

    void show(Refusal refusal) {
        errors.show(refusal);
    }
}
