package press.verbatim.newsletter;

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
@Table(name = "subscriber")
class Subscriber {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID newsletterId;

    private @Nullable String address;
    private @Nullable String normalised;
    private @Nullable String domain;

    @Column
    private String addressKey;

    @Enumerated(EnumType.STRING)
    private SubscriberState state;

    @Column
    private Instant createdAt;

    private @Nullable Instant confirmedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Subscriber() {}

    Subscriber(UUID newsletterId, MailAddress address, String addressKey, Instant now) {
        this.id = Ids.next();
        this.newsletterId = newsletterId;
        this.addressKey = addressKey;
        this.state = SubscriberState.PENDING;
        this.createdAt = now;
        reach(address);
    }

    final void reach(MailAddress at) {
        address = at.deliverable();
        normalised = at.normalised();
        domain = at.domain();
    }

    void await(MailAddress at, Instant now) {
        reach(at);
        state = SubscriberState.PENDING;
        createdAt = now;
    }

    void confirm(Instant now) {
        state = SubscriberState.CONFIRMED;
        confirmedAt = now;
        endedAt = null;
    }

    void end(SubscriberState how, Instant now) {
        state = how;
        endedAt = now;
    }

    void erase(Instant now) {
        address = null;
        normalised = null;
        domain = null;
        end(SubscriberState.ERASED, now);
    }

    UUID id() {
        return id;
    }

    UUID newsletterId() {
        return newsletterId;
    }

    @Nullable
    String address() {
        return address;
    }

    String addressKey() {
        return addressKey;
    }

    SubscriberState state() {
        return state;
    }

    boolean is(SubscriberState asked) {
        return state == asked;
    }

    SubscriberRow row(String newsletter) {
        return new SubscriberRow(id, address, newsletter, state, createdAt, confirmedAt, endedAt);
    }
}
