package press.verbatim.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "link_token")
class LinkToken {
    /** What the link in the mail is good for. */
    enum Purpose {
        CONFIRM(Duration.ofDays(3)),
        MANAGE(Duration.ofDays(30));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    private UUID id;

    @Column
    private UUID subscriberId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column
    private String hash;

    private @Nullable UUID requestId;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkToken() {}

    LinkToken(UUID subscriberId, Purpose purpose, Secret secret, @Nullable UUID requestId, Instant now) {
        this.id = Ids.next();
        this.subscriberId = subscriberId;
        this.purpose = purpose;
        this.hash = secret.hash();
        this.requestId = requestId;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life);
    }

    UUID subscriberId() {
        return subscriberId;
    }

    @Nullable
    UUID requestId() {
        return requestId;
    }

    boolean expired(Instant now) {
        return now.isAfter(expiresAt);
    }

    boolean used() {
        return usedAt != null;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
