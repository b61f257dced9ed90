package press.verbatim.transcript;

import java.util.List;

/** A stretch of a transcript’s turns with the number of all of them; the reader loads long transcripts window by window. */
public record TurnWindow(int total, List<TurnView> turns) {}
