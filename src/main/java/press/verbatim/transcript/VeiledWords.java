package press.verbatim.transcript;

/**
 * Words of one turn that readers do not see; the desk’s reader marks them.
 *
 * @param from in code points
 * @param to in code points, exclusive
 * @param whole whether all of the turn is hidden because nobody has said yet where redacted words are now
 */
public record VeiledWords(TurnId turn, int turnIndex, TextSide side, int from, int to, boolean whole) {}
