package press.verbatim.proofing;

import java.util.List;
import press.verbatim.people.PersonId;

/**
 * A person whom a text does not write as the house does everywhere.
 *
 * @param uses every use outside quotations, titles of works and exceptions, in the order of reading
 */
public record NameFinding(PersonId person, String houseName, List<NameUse> uses) {}
