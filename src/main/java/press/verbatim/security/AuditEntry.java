package press.verbatim.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "at")
    private Instant at;

    @Column
    private String actor;

    @Column
    private String action;

    @Column
    private String subject;

    @Column
    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String action, String subject, String detail) {
        this.id = Ids.next();
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    UUID id() {
        return id;
    }

    AuditRow row() {
        return new AuditRow(at, actor, action, subject, detail);
    }
}
