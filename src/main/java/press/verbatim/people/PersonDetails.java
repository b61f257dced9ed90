package press.verbatim.people;

import java.util.List;

/** All the desk knows of a person; the version goes back with an update so that a stale one is refused. */
public record PersonDetails(
        PersonId id,
        int version,
        String houseName,
        String role,
        List<String> spellings,
        String wikidata,
        String note,
        List<Tenure> tenures) {

    /** The same words, ready to be changed. */
    public PersonDraft draft() {
        return new PersonDraft(houseName, role, spellings, wikidata, note, tenures);
    }
}
