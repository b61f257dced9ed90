package press.verbatim.people;

import java.util.List;

/** What an editor types about an organisation; {@link OrganisationsService} checks and tidies it. */
public record OrganisationDraft(String houseName, List<String> spellings, String wikidata, String note) {}
