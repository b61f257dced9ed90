package press.verbatim.people;

import java.util.List;

/** All the desk knows of an organisation; the version goes back with an update so that a stale one is refused. */
public record OrganisationDetails(
        OrganisationId id, int version, String houseName, List<String> spellings, String wikidata, String note) {

    /** The same words, ready to be changed. */
    public OrganisationDraft draft() {
        return new OrganisationDraft(houseName, spellings, wikidata, note);
    }
}
