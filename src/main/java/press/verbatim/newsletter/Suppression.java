package press.verbatim.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "suppression")
class Suppression {
    @Id
    private UUID id;

    @Column
    private String addressKey;

    @Enumerated(EnumType.STRING)
    private SubscriberState reason;

    @Column
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Suppression() {}

    Suppression(String addressKey, SubscriberState reason, Instant now) {
        this.id = Ids.next();
        this.addressKey = addressKey;
        this.reason = reason;
        this.createdAt = now;
    }
}
