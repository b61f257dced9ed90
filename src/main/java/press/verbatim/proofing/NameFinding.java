package press.verbatim.proofing;

import java.util.List;
import press.verbatim.people.PersonId;

/**
 * A person who appears in one text under more than one spelling.
 *
 * @param uses every use outside quotations, in the order of reading
 */
public record NameFinding(PersonId person, String houseName, List<NameUse> uses) {}
