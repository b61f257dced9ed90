package press.verbatim.transcript.imports;

/** A line that was not understood and is left out. */
public record UnreadLine(int line, String text, Reason reason) {}
