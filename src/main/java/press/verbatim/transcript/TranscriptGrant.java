package press.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "transcript_grant")
class TranscriptGrant implements Persistable<UUID> {
    @Id
    private UUID id = Ids.next();

    @Column(name = "transcript_id")
    private UUID transcriptId = new UUID(0, 0);

    @Column(name = "staff_id")
    private UUID staffId = new UUID(0, 0);

    protected TranscriptGrant() {}

    TranscriptGrant(TranscriptId transcript, StaffId staff) {
        transcriptId = transcript.value();
        staffId = staff.value();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    StaffId staff() {
        return new StaffId(staffId);
    }
}
