package press.verbatim.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
class Notice {
    @Id
    private UUID id = Ids.next();

    @Column
    private UUID recipient = new UUID(0, 0);

    @Column
    private String code = "";

    @Column(name = "subject_kind")
    private String kind = "";

    @Column
    private UUID subject = new UUID(0, 0);

    @Column
    private String place = "";

    @Column(name = "told_by")
    private UUID toldBy = new UUID(0, 0);

    @Column(name = "told_at")
    private Instant toldAt = Instant.EPOCH;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Notice() {}

    Notice(StaffId recipient, Telling telling, StaffId by, Instant now) {
        this.recipient = recipient.value();
        this.code = telling.code();
        this.kind = telling.kind();
        this.subject = telling.subject();
        this.place = telling.place();
        again(by, now);
    }

    final void again(StaffId by, Instant now) {
        toldBy = by.value();
        toldAt = now;
    }

    void readAt(@Nullable Instant time) {
        readAt = time;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    String place() {
        return place;
    }

    StaffId toldBy() {
        return new StaffId(toldBy);
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean isRead() {
        return readAt != null;
    }
}
