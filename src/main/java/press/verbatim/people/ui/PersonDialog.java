package press.verbatim.people.ui;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDetails;
import press.verbatim.people.PersonDraft;

/** Adds or changes one person. */
class PersonDialog extends NameDialog {
    private final transient PeopleService people;
    private final transient @Nullable PersonDetails person;
    private final TenureFields tenures = new TenureFields();

    PersonDialog(PeopleService people, @Nullable PersonDetails person, Runnable saved) {
        super(person == null ? "people.dialog.create" : "people.dialog.edit", "42rem", person == null, saved);
        this.people = people;
        this.person = person;
        add(tenures);
        if (person != null) {
            fields.houseName.setValue(person.houseName());
            fields.role.setValue(person.role());
            fields.spellings.setValue(String.join("\n", person.spellings()));
            fields.wikidata.setValue(person.wikidata());
            fields.note.setValue(person.note());
            tenures.fill(person.tenures());
        }
    }

    @Override
    protected String store() {
        PersonDraft draft = new PersonDraft(
                fields.houseName.getValue(),
                fields.role.getValue(),
                fields.typedSpellings(),
                fields.wikidata.getValue(),
                fields.note.getValue(),
                tenures.typed());
        if (person == null) {
            people.create(draft);
        } else {
            people.update(person.id(), person.version(), draft);
        }
        return draft.houseName();
    }
}
