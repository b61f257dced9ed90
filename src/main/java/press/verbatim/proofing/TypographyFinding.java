package press.verbatim.proofing;

import press.verbatim.text.Mend;

/**
 * A place that is not set as the country of the site sets it.
 *
 * @param paragraph the block of the body, 0 in the lines above it
 * @param before some words before the place, to recognise it by
 * @param after some words after it
 */
public record TypographyFinding(Part part, int paragraph, Mend mend, String before, String after) {}
