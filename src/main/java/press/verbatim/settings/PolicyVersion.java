package press.verbatim.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "policy_version")
class PolicyVersion {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private PolicyKind kind;

    @Column
    private int number;

    @Column(columnDefinition = "text")
    private String html;

    @Column
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected PolicyVersion() {}

    PolicyVersion(PolicyKind kind, int number, String html, Instant since) {
        this.id = Ids.next();
        this.kind = kind;
        this.number = number;
        this.html = html;
        this.since = since;
    }

    Policy view() {
        return new Policy(kind, number, html, since);
    }
}
