package press.verbatim.security;

import java.time.Instant;

/** A line of the audit log: who did what to which record, free of words from sources. */
public record AuditRow(Instant at, String actor, String action, String subject, String detail) {}
