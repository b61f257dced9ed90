package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

/**
 * Withdraws a transcript everywhere at once: first the list of everything that quotes it, then, after one confirmation, a mark that every
 * page reads, a notice for readers and a receipt with times. The words stay inside the desk, the file they came from and the
 * recording are destroyed.
 */
@Service
@RolesAllowed(Roles.EDITOR)
public class WithdrawalService {
    public static final int NOTICE_LIMIT = 1_000;

    private final TranscriptRepository transcripts;
    private final WithdrawalRepository withdrawals;
    private final TranscriptService reading;
    private final ExcerptService excerpts;
    private final OriginalStore originals;
    private final RecordingStore recordings;
    private final ObjectProvider<QuotedBy> quotedBy;
    private final TellQuoters told;
    private final Viewer viewer;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    WithdrawalService(
            TranscriptRepository transcripts,
            WithdrawalRepository withdrawals,
            TranscriptService reading,
            ExcerptService excerpts,
            OriginalStore originals,
            RecordingStore recordings,
            ObjectProvider<QuotedBy> quotedBy,
            TellQuoters told,
            Viewer viewer,
            StaffDirectory staff,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.transcripts = transcripts;
        this.withdrawals = withdrawals;
        this.reading = reading;
        this.excerpts = excerpts;
        this.originals = originals;
        this.recordings = recordings;
        this.quotedBy = quotedBy;
        this.told = told;
        this.viewer = viewer;
        this.staff = staff;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** Everything a withdrawal would touch. */
    @Transactional(readOnly = true)
    public WithdrawalPlan plan(TranscriptId id) {
        return new WithdrawalPlan(
                reading.find(id),
                excerpts.list(id),
                quoters(id),
                originals.find(id).orElse(null),
                recordings.find(id).orElse(null));
    }

    /**
     * Withdraws the transcript for readers, at once and everywhere. A masked one may still be removed, and the other way round.
     *
     * @param notice what readers find instead, one or two sentences
     */
    @Transactional
    public WithdrawalReceipt withdraw(TranscriptId id, WithdrawalMode mode, String notice) {
        Instant asked = clock.instant();
        Transcript transcript = viewer.find(id);
        Withdrawn before = transcript.withdrawn();
        if (before != null && before.mode() == mode) {
            throw new Refusal("", "transcript.error.withdrawn");
        }
        String text = notice(notice);
        Withdrawal withdrawal = Withdrawal.of(id, mode, text, viewer.staff(), asked);
        transcript.withdraw(mode, text, asked);
        transcripts.saveAndFlush(transcript);
        originals.forget(id);
        recordings.forget(id);
        withdrawal.done(excerpts.list(id).size(), quoters(id), clock.instant());
        withdrawals.saveAndFlush(withdrawal);
        told.tell(transcript, quoters(id), SourceChange.WITHDRAWN);
        audit.record("transcript.withdrawn", id.toString(), mode.name());
        changes.withdraw("transcript:" + id);
        return receipts(id).getLast();
    }

    /** The receipts of a transcript's withdrawals, the first one first. */
    @Transactional(readOnly = true)
    public List<WithdrawalReceipt> receipts(TranscriptId id) {
        String title = viewer.find(id).title();
        List<Withdrawal> found = withdrawals.findByTranscriptIdOrderByAskedAt(id.value());
        Map<StaffId, String> names =
                staff.names(found.stream().map(Withdrawal::by).toList());
        return found.stream()
                .map(each -> each.receipt(title, names.getOrDefault(each.by(), "")))
                .toList();
    }

    private List<Quoter> quoters(TranscriptId id) {
        return quotedBy.orderedStream()
                .flatMap(each -> each.quoting(id).stream())
                .toList();
    }

    private static String notice(String given) {
        String notice = Normal.nfc(given).strip();
        if (notice.isEmpty()) {
            throw new Refusal("notice", "transcript.error.notice");
        }
        return DraftChecks.limited("notice", notice, NOTICE_LIMIT);
    }
}
