package press.verbatim.proofing;

import press.verbatim.people.PersonId;

/**
 * A person of the house's list whom a text names, at the first place it does.
 *
 * @param quoted whether a quotation names them, and not only the text around it
 * @param from offset in the block's text, in code points
 * @param to offset in code points, exclusive
 */
public record NamePlace(PersonId person, String houseName, boolean quoted, int paragraph, int from, int to) {}
