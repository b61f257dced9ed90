package press.verbatim.sourcing.ui;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationId;
import press.verbatim.people.OrganisationRow;
import press.verbatim.people.PersonId;
import press.verbatim.people.PersonRow;

/** Who is asked: a person or an organisation of the house's lists, or a name that is in none. */
record Asked(@Nullable PersonId person, @Nullable OrganisationId organisation, String name) {
    static Asked of(PersonRow row) {
        return new Asked(row.id(), null, row.houseName());
    }

    static Asked of(OrganisationRow row) {
        return new Asked(null, row.id(), row.houseName());
    }

    static Asked typed(String name) {
        return new Asked(null, null, name.strip());
    }
}
