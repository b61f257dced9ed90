package press.verbatim.proofing;

import java.util.List;
import press.verbatim.people.PersonId;

/** Who is named in an article, in the order of reading, and which names are not written as the house does. */
record NamesFound(List<PersonId> persons, List<NameFinding> findings) {}
