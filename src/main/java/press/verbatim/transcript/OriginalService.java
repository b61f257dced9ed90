package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;

/**
 * The file a transcript was imported from: seen and fetched by whoever may see the transcript, destroyed by an editor or whoever imported
 * it. The export dialog calls it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class OriginalService {
    private final OriginalStore originals;
    private final Viewer viewer;
    private final AuditLog audit;

    OriginalService(OriginalStore originals, Viewer viewer, AuditLog audit) {
        this.originals = originals;
        this.viewer = viewer;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<OriginalFile> find(TranscriptId id) {
        return originals.find(viewer.find(id).id());
    }

    /** The bytes as they were imported. */
    @Transactional
    public byte[] fetch(TranscriptId id) {
        TranscriptId seen = viewer.find(id).id();
        if (originals.find(seen).isEmpty()) {
            throw new NotFound();
        }
        audit.record("transcript.originalFetched", id.toString(), "");
        return originals.content(seen);
    }

    @Transactional
    public void drop(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        if (!viewer.isEditor() && !transcript.isCreatedBy(viewer.staff())) {
            throw new Refusal("", "transcript.error.delete-other");
        }
        if (originals.forget(id)) {
            audit.record("transcript.originalDropped", id.toString(), "");
        }
    }
}
