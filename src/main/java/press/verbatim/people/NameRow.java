package press.verbatim.people;

import java.util.UUID;

/** A spelling as the query of all names reads it. */
record NameRow(UUID person, String spelling, String houseName, String wikidata) {
    KnownName known() {
        return new KnownName(new PersonId(person), spelling, houseName);
    }
}
