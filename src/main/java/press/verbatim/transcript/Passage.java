package press.verbatim.transcript;

/**
 * A place in a transcript: from a character of one turn to a character of the same or a later one.
 * The reader makes it from a selection; quotations, annotations and excerpts keep it.
 *
 * @param from offset in code points
 * @param to offset in code points, exclusive
 */
public record Passage(TranscriptId transcript, TextSide side, TurnId fromTurn, int from, TurnId toTurn, int to) {}
