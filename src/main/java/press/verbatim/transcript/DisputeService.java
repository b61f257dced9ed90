package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/**
 * Keeps who contests a transcript or an excerpt, in which words; every quotation and card of it shows them. The transcript's page calls it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class DisputeService {
    /** Something that wants to be an address of any kind. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S+");

    private static final Pattern PAGE = Pattern.compile("https://[^\\s/]+\\.[^\\s]+");
    private final DisputeRepository disputes;
    private final ExcerptRepository excerpts;
    private final Contested contested;
    private final PassageReader passages;
    private final Quoting quoting;
    private final TellQuoters quoters;
    private final Viewer viewer;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    DisputeService(
            DisputeRepository disputes,
            ExcerptRepository excerpts,
            Contested contested,
            PassageReader passages,
            Quoting quoting,
            TellQuoters quoters,
            Viewer viewer,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.disputes = disputes;
        this.excerpts = excerpts;
        this.contested = contested;
        this.passages = passages;
        this.quoting = quoting;
        this.quoters = quoters;
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

    /** Who contests each of the passages, whole transcripts included; those that may not be seen have no answer. */
    @Transactional(readOnly = true)
    public Map<Passage, List<DisputeView>> reaching(Collection<Passage> asked) {
        Set<TranscriptId> seen = viewer
                .among(asked.stream().map(Passage::transcript).toList())
                .stream()
                .map(Transcript::id)
                .collect(Collectors.toSet());
        return contested.reaching(asked.stream()
                .filter(passage -> seen.contains(passage.transcript()))
                .toList());
    }

    /** What quotes the words that would be contested, live or not: an excerpt, a passage, or the whole where both are missing. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.EDITOR)
    public List<Quoter> quoters(TranscriptId id, @Nullable ExcerptId excerpt, @Nullable Passage passage) {
        viewer.find(id);
        refuseForeign(id, excerpt);
        if (passage != null && !passage.transcript().equals(id)) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        return reached(id, excerpt, passage);
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public DisputeId record(TranscriptId id, DisputeDraft draft) {
        Transcript transcript = viewer.find(id);
        Dispute dispute = Dispute.of(transcript.id(), checked(id, draft), place(transcript, draft), clock.instant());
        quoters.tell(transcript, reached(dispute), SourceChange.DISPUTED);
        store(dispute, "dispute.recorded");
        return dispute.id();
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void change(DisputeId id, DisputeDraft draft) {
        Dispute dispute = visible(id);
        Transcript transcript = viewer.find(dispute.transcript());
        boolean kept = Objects.equals(draft.passage(), dispute.passage());
        boolean elsewhere = !kept || !Objects.equals(draft.excerpt(), dispute.excerpt());
        dispute.become(checked(dispute.transcript(), draft), kept ? dispute.place() : place(transcript, draft));
        if (elsewhere) {
            quoters.tell(transcript, reached(dispute), SourceChange.DISPUTED);
        }
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

    private List<Quoter> reached(Dispute dispute) {
        return reached(dispute.transcript(), dispute.excerpt(), dispute.passage());
    }

    private List<Quoter> reached(TranscriptId id, @Nullable ExcerptId excerpt, @Nullable Passage passage) {
        Passage contested = excerpt == null
                ? passage
                : excerpts.findById(excerpt.value()).map(Excerpt::passage).orElse(null);
        return contested == null ? quoting.all(id) : quoting.of(contested);
    }

    private DisputeDraft checked(TranscriptId transcript, DisputeDraft draft) {
        refuseForeign(transcript, draft.excerpt());
        return new DisputeDraft(
                draft.passage() == null ? draft.excerpt() : null,
                draft.passage(),
                DraftChecks.required("who", Normal.line(draft.who()), DisputeDraft.WHO_LIMIT),
                draft.person(),
                DraftChecks.past("saidOn", draft.saidOn(), LocalDate.now(clock)),
                DraftChecks.required("words", Normal.nfc(draft.words()).strip(), DisputeDraft.WORDS_LIMIT),
                source(draft.source()));
    }

    private static String source(String given) {
        String source = DraftChecks.limited("source", Normal.line(given), DisputeDraft.SOURCE_LIMIT);
        boolean address = ADDRESS.matcher(source).matches();
        if (address && !PAGE.matcher(source).matches()) {
            throw new Refusal("source", "transcript.error.dispute-source");
        }
        return source;
    }

    private @Nullable Place place(Transcript transcript, DisputeDraft draft) {
        Passage passage = draft.passage();
        if (passage == null) {
            return null;
        }
        if (!passage.transcript().equals(transcript.id())) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        return Place.of(passages.find(passage), transcript.revision());
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
