package press.verbatim.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDetails;
import press.verbatim.people.PersonDraft;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.ui.Notices;

/** Adds or changes one person; what was typed stays until it is saved. */
class PersonDialog extends Dialog {
    private final PeopleService people;
    private final @Nullable PersonDetails person;
    private final Runnable saved;
    private final NameFields fields = new NameFields();
    private final TenureFields tenures = new TenureFields();

    PersonDialog(PeopleService people, @Nullable PersonDetails person, Runnable saved) {
        this.people = people;
        this.person = person;
        this.saved = saved;
        setHeaderTitle(getTranslation(person == null ? "people.dialog.create" : "people.dialog.edit"));
        setCloseOnOutsideClick(false);
        setWidth("42rem");
        if (person != null) {
            fill(person);
        }
        add(fields, tenures);
        Button save = new Button(getTranslation("people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), save);
    }

    private void fill(PersonDetails known) {
        fields.houseName.setValue(known.houseName());
        fields.role.setValue(known.role());
        fields.spellings.setValue(String.join("\n", known.spellings()));
        fields.wikidata.setValue(known.wikidata());
        fields.note.setValue(known.note());
        tenures.fill(known.tenures());
    }

    private void save() {
        fields.clearErrors();
        PersonDraft draft = new PersonDraft(
                fields.houseName.getValue(),
                fields.role.getValue(),
                fields.typedSpellings(),
                fields.wikidata.getValue(),
                fields.note.getValue(),
                tenures.typed());
        try {
            store(draft);
            close();
            saved.run();
            Notices.done(getTranslation(
                    person == null ? "people.created" : "people.saved",
                    draft.houseName().strip()));
        } catch (Refusal refusal) {
            fields.show(refusal);
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("people.error.stale"));
        }
    }

    private void store(PersonDraft draft) {
        if (person == null) {
            people.create(draft);
        } else {
            people.update(person.id(), person.version(), draft);
        }
    }
}
