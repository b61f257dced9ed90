package press.verbatim.security;

/**
 * What the audit log shows. The audit view fills it in.
 *
 * @param family the first word of the acts wanted, such as {@code article}; empty for all
 * @param actor the beginning of the actor's address; empty for all
 */
public record AuditFilter(String family, String actor) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", "");
}
