package press.verbatim.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.verbatim.platform.Ids;

@Entity
@Immutable
@Table(name = "consent_text")
class ConsentText {
    @Id
    private UUID id;

    @Column
    private UUID newsletterId;

    @Column
    private int number;

    @Column(columnDefinition = "text")
    private String wording;

    @Column
    private Instant createdAt;

    @Column
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected ConsentText() {}

    ConsentText(UUID newsletterId, int number, String wording, String by, Instant now) {
        this.id = Ids.next();
        this.newsletterId = newsletterId;
        this.number = number;
        this.wording = wording;
        this.createdBy = by;
        this.createdAt = now;
    }

    int number() {
        return number;
    }

    String wording() {
        return wording;
    }

    ConsentTextRow row() {
        return new ConsentTextRow(number, wording, createdAt, createdBy);
    }
}
