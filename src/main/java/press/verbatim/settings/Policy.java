package press.verbatim.settings;

import java.time.Instant;

/** One version of a policy. It never changes once it is in force; proofs of consent name it by kind and version. */
public record Policy(PolicyKind kind, int version, String html, Instant since) {}
