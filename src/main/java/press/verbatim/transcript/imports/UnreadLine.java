package press.verbatim.transcript.imports;

/** A line that was not understood and is left out, or that was kept and is to be looked at. */
public record UnreadLine(int line, String text, Reason reason) {}
