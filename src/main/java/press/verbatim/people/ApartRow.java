package press.verbatim.people;

import java.util.UUID;

/** Two persons an editor said are two, as the query of all of them reads it. */
record ApartRow(UUID person, UUID other) {}
