package press.verbatim.proofing;

import java.util.List;

/**
 * A place of a block that a rule of spelling or grammar stops at.
 *
 * @param from UTF-16 offset in the block
 * @param to UTF-16 offset, exclusive
 * @param rule the rule's name
 * @param message what the rule says, in French
 * @param spelling whether it is about one unknown word
 */
record GrammarMatch(int from, int to, List<String> proposed, String rule, String message, boolean spelling) {}
