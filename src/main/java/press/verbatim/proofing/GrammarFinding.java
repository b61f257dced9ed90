package press.verbatim.proofing;

import java.util.List;

/**
 * A place that a rule of spelling or grammar stops at; only the editor changes it.
 *
 * @param paragraph the block of the body, 0 in the lines above it
 * @param from offset in the block, in code points
 * @param to offset in code points, exclusive
 * @param old what stands there
 * @param proposed what could, the likeliest first
 * @param rule the rule's name, by which it can be ignored
 * @param message what the rule says, in French
 */
public record GrammarFinding(
        Part part,
        int paragraph,
        int from,
        int to,
        String old,
        List<String> proposed,
        String rule,
        String message,
        boolean spelling,
        String before,
        String after) {}
