package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.security.StaffName;

/**
 * Says for whom a transcript exists: its visibility, and the names it is restricted to. Its page calls it.
 * An editor whom it is restricted from cannot open it to themselves: for them it is not there.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class TranscriptAccessService {
    private final TranscriptRepository transcripts;
    private final TranscriptGrantRepository grants;
    private final Viewer viewer;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final ChangeFeed changes;

    TranscriptAccessService(
            TranscriptRepository transcripts,
            TranscriptGrantRepository grants,
            Viewer viewer,
            StaffDirectory staff,
            AuditLog audit,
            ChangeFeed changes) {
        this.transcripts = transcripts;
        this.grants = grants;
        this.viewer = viewer;
        this.staff = staff;
        this.audit = audit;
        this.changes = changes;
    }

    /** Sets who sees the transcript; whoever restricts it keeps it. Readers' addresses are settled when they first may see it. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void setVisibility(TranscriptId id, Visibility visibility) {
        Transcript transcript = viewer.find(id);
        transcript.show(visibility);
        if (visibility.showsExcerpts() && transcript.hasProvisionalSlug()) {
            transcript.settleSlug(freeSlug(transcript.plainSlug()));
        }
        if (visibility == Visibility.RESTRICTED
                && !viewer.isSystem()
                && !granted(id).contains(viewer.staff())) {
            grants.saveAndFlush(new TranscriptGrant(id, viewer.staff()));
        }
        transcripts.saveAndFlush(transcript);
        tell(id, "transcript.visibility", visibility.name(), changes::withdraw);
    }

    /** The members of staff a restricted transcript is open to, by name. */
    @Transactional(readOnly = true)
    public List<StaffName> grants(TranscriptId id) {
        viewer.find(id);
        Set<StaffId> granted = granted(id);
        return staff.active().stream().filter(one -> granted.contains(one.id())).toList();
    }

    /**
     * Replaces the names a restricted transcript is open to.
     *
     * @throws Refusal for a reporter who did not bring the transcript in, for no name at all, or an unknown one
     */
    @Transactional
    public void setGrants(TranscriptId id, Set<StaffId> names) {
        Transcript transcript = viewer.find(id);
        if (!viewer.isEditor() && !transcript.isCreatedBy(viewer.staff())) {
            throw new Refusal("grants", "transcript.error.grants-other");
        }
        if (names.isEmpty()) {
            throw new Refusal("grants", "transcript.error.last-grant");
        }
        Set<StaffId> known = staff.active().stream().map(StaffName::id).collect(Collectors.toSet());
        Set<StaffId> before = granted(id);
        Set<StaffId> added = new HashSet<>(names);
        added.removeAll(before);
        if (!known.containsAll(added)) {
            throw new Refusal("grants", "transcript.error.staff");
        }
        grants.deleteByTranscript(id.value());
        names.forEach(name -> grants.saveAndFlush(new TranscriptGrant(id, name)));
        tell(id, "transcript.grants", Integer.toString(names.size()));
    }

    private Set<StaffId> granted(TranscriptId id) {
        return grants.findByTranscriptId(id.value()).stream()
                .map(TranscriptGrant::staff)
                .collect(Collectors.toSet());
    }

    private void tell(TranscriptId id, String action, String detail) {
        tell(id, action, detail, changes::publish);
    }

    private void tell(TranscriptId id, String action, String detail, Consumer<String> readers) {
        audit.record(action, id.toString(), detail);
        readers.accept("transcript:" + id);
    }

    private String freeSlug(String base) {
        String slug = base;
        for (int number = 2; transcripts.existsBySlug(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }
}
