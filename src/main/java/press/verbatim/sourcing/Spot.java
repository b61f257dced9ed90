package press.verbatim.sourcing;

/**
 * Words of a working copy, as the editor element finds them.
 *
 * @param paragraph the block's number, from 0
 * @param from offset in the block's text, in code points
 * @param to offset in code points, exclusive
 */
public record Spot(int paragraph, int from, int to) {}
