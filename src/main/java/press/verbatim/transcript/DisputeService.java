package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/**
 * Keeps who contests a transcript or an excerpt, in which words; every quotation and card of it shows them. The transcript's page calls it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class DisputeService {
    private final DisputeRepository disputes;
    private final ExcerptRepository excerpts;
    private final Viewer viewer;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    DisputeService(
            DisputeRepository disputes,
            ExcerptRepository excerpts,
            Viewer viewer,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.disputes = disputes;
        this.excerpts = excerpts;
        this.viewer = viewer;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DisputeView> list(TranscriptId id) {
        viewer.find(id);
        return disputes.findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(List.of(id.value())).stream()
                .map(Dispute::view)
                .toList();
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public DisputeId record(TranscriptId id, DisputeDraft draft) {
        Transcript transcript = viewer.find(id);
        Dispute dispute = Dispute.of(transcript.id(), checked(id, draft), clock.instant());
        store(dispute, "dispute.recorded");
        return dispute.id();
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void change(DisputeId id, DisputeDraft draft) {
        Dispute dispute = visible(id);
        dispute.become(checked(dispute.transcript(), draft));
        store(dispute, "dispute.changed");
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void delete(DisputeId id) {
        Dispute dispute = visible(id);
        dispute.deleteAt(clock.instant());
        store(dispute, "dispute.deleted");
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void restore(DisputeId id) {
        Dispute dispute = visible(id);
        dispute.deleteAt(null);
        store(dispute, "dispute.restored");
    }

    private DisputeDraft checked(TranscriptId transcript, DisputeDraft draft) {
        refuseForeign(transcript, draft.excerpt());
        return new DisputeDraft(
                draft.excerpt(),
                DraftChecks.required("who", Normal.line(draft.who()), DisputeDraft.WHO_LIMIT),
                draft.person(),
                DraftChecks.past("saidOn", draft.saidOn(), LocalDate.now(clock)),
                DraftChecks.required("words", Normal.nfc(draft.words()).strip(), DisputeDraft.WORDS_LIMIT),
                DraftChecks.limited("source", Normal.line(draft.source()), DisputeDraft.SOURCE_LIMIT));
    }

    private void refuseForeign(TranscriptId transcript, @Nullable ExcerptId id) {
        if (id == null) {
            return;
        }
        boolean own = excerpts.visible(id.value(), viewer.me(), viewer.isSystem())
                .filter(excerpt -> excerpt.transcript().equals(transcript))
                .isPresent();
        if (!own) {
            throw new NotFound();
        }
    }

    private Dispute visible(DisputeId id) {
        return disputes.visible(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new);
    }

    private void store(Dispute dispute, String action) {
        disputes.saveAndFlush(dispute);
        audit.record(action, dispute.id().toString(), "transcript " + dispute.transcript());
        changes.publish("transcript:" + dispute.transcript());
    }
}
