package press.verbatim.proofing;

/**
 * A name as written in one place.
 *
 * @param paragraph the block of the body, 0 in the lines above it
 * @param from where it starts in the block's text, in code points
 * @param to where it ends, exclusive
 * @param preferred the house's form of the same name, whole or surname alone and in capitals as in this place
 */
public record NameUse(String spelling, Part part, int paragraph, int from, int to, String preferred) {}
