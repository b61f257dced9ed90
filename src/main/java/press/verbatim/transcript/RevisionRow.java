package press.verbatim.transcript;

import java.time.Instant;

/** One revision in the list of a transcript’s revisions. */
public record RevisionRow(int number, RevisionKind kind, String by, Instant at, int fromTurn) {}
