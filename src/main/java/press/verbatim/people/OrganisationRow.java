package press.verbatim.people;

import java.util.List;

/** An organisation as lists show it; spellings are the other ones, acronyms among them. */
public record OrganisationRow(OrganisationId id, String houseName, List<String> spellings) {}
