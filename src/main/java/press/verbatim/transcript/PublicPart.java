package press.verbatim.transcript;

import java.util.List;

/** One part of a public transcript. */
public record PublicPart(int number, int of, List<TurnView> turns) {}
