package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.verbatim.platform.NotFound;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.StaffId;

/** Looks up transcripts as whoever is at work: what they may not see is not found. All services of this module begin here. */
@Component
class Viewer {
    private final TranscriptRepository transcripts;
    private final CurrentStaff staff;

    Viewer(TranscriptRepository transcripts, CurrentStaff staff) {
        this.transcripts = transcripts;
        this.staff = staff;
    }

    Transcript find(TranscriptId id) {
        return transcripts.visible(id.value(), me(), staff.isSystem()).orElseThrow(NotFound::new);
    }

    Transcript findInTrash(TranscriptId id) {
        return transcripts.visibleInTrash(id.value(), me(), staff.isSystem()).orElseThrow(NotFound::new);
    }

    List<Transcript> among(Collection<TranscriptId> ids) {
        List<UUID> values = ids.stream().map(TranscriptId::value).distinct().toList();
        return values.isEmpty() ? List.of() : transcripts.visibleAmong(values, me(), staff.isSystem());
    }

    UUID me() {
        return staff.id().value();
    }

    StaffId staff() {
        return staff.id();
    }

    boolean isEditor() {
        return staff.has(Role.EDITOR);
    }

    boolean isSystem() {
        return staff.isSystem();
    }
}
