package press.verbatim.proofing;

/** A run of words of a line <em>Source</em> or <em>Article</em>; it differs where the other line has no such words. */
public record DiffPart(String text, boolean differs) {}
