package press.verbatim.transcript;

import java.time.Instant;

/** That a transcript was withdrawn: how, since when, and the notice readers find in its place. */
public record Withdrawn(WithdrawalMode mode, String notice, Instant at) {}
