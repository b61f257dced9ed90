package press.verbatim.text;

/**
 * A change that {@link FrenchTypography} proposes; only the editor makes it.
 *
 * @param from where the old signs start in the block's text, in code points
 * @param to where they end, exclusive; never empty
 * @param old what stands there
 * @param proposed what should, possibly nothing
 * @param sure whether it may be made with all others in one click
 * @param quoted whether it stands inside a quotation, where it is made only when asked for
 */
public record Mend(int from, int to, String old, String proposed, TypographyRule rule, boolean sure, boolean quoted) {}
