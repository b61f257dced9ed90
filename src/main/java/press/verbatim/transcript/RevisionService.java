package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.transcript.imports.ReadTranscript;

/**
 * Corrects the text of a transcript: words, splits, merges, speakers, or a whole corrected version. First a preview that says what becomes
 * of everything anchored, then one act; every revision is kept. The transcript’s page calls it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class RevisionService {
    private final TranscriptRepository transcripts;
    private final TurnStore turns;
    private final TurnRewriter rewriter;
    private final TextChanges texts;
    private final RevisionStore revisions;
    private final Quoting quoting;
    private final TellQuoters quoters;
    private final Viewer viewer;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    RevisionService(
            TranscriptRepository transcripts,
            TurnStore turns,
            TurnRewriter rewriter,
            TextChanges texts,
            RevisionStore revisions,
            Quoting quoting,
            TellQuoters quoters,
            Viewer viewer,
            StaffDirectory staff,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.transcripts = transcripts;
        this.turns = turns;
        this.rewriter = rewriter;
        this.texts = texts;
        this.revisions = revisions;
        this.quoting = quoting;
        this.quoters = quoters;
        this.viewer = viewer;
        this.staff = staff;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.EDITOR)
    public ChangePreview preview(TurnEdit edit) {
        return preview(viewer.find(edit.transcript()), rewrite(edit));
    }

    /**
     * @param base the revision the preview was reckoned from
     * @return what became of everything anchored
     * @throws StaleVersion when the text has changed since
     */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public List<Consequence> change(TurnEdit edit, int base) {
        Transcript transcript = current(edit.transcript(), base);
        Rewrite rewrite = rewrite(edit);
        if (edit instanceof TurnEdit.Merge) {
            rewriter.moveLines(rewrite.old().getLast().id(), edit.turn());
        }
        return make(transcript, rewrite);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.EDITOR)
    public VersionPreview previewVersion(TranscriptId id, ImportSource source) {
        Transcript transcript = viewer.find(id);
        ReadTranscript read = TranscriptImportService.read(source);
        return new VersionPreview(preview(transcript, version(transcript, read)), read.encoding(), read.encodings());
    }

    /** Puts a corrected version in place of the text. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public List<Consequence> changeVersion(TranscriptId id, ImportSource source, int base) {
        Transcript transcript = current(id, base);
        return make(transcript, version(transcript, TranscriptImportService.read(source)));
    }

    /** The revisions of the text, the last first. */
    @Transactional(readOnly = true)
    public List<RevisionRow> revisions(TranscriptId id) {
        viewer.find(id);
        List<RevisionStore.Stored> found = revisions.of(id);
        Map<StaffId, String> names =
                staff.names(found.stream().map(RevisionStore.Stored::by).toList());
        return found.stream().map(one -> row(one, names)).toList();
    }

    /** What a revision replaced, and by what. */
    @Transactional(readOnly = true)
    public RevisionText revision(TranscriptId id, int number) {
        viewer.find(id);
        RevisionStore.Stored found = revisions.find(id, number).orElseThrow(NotFound::new);
        return new RevisionText(row(found, staff.names(List.of(found.by()))), found.before(), found.after());
    }

    private Rewrite rewrite(TurnEdit edit) {
        TurnView turn = turns.byId(edit.transcript(), List.of(edit.turn())).get(edit.turn());
        if (turn == null) {
            throw new NotFound();
        }
        return switch (edit) {
            case TurnEdit.Reword reword -> Rewrites.reword(turn, reword);
            case TurnEdit.Split split -> Rewrites.split(turn, split);
            case TurnEdit.Merge merge -> Rewrites.merge(turn, after(merge.transcript(), turn));
        };
    }

    private TurnView after(TranscriptId id, TurnView turn) {
        return turns.window(id, turn.index() + 1, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("", "transcript.error.merge-last"));
    }

    private Rewrite version(Transcript transcript, ReadTranscript read) {
        return Rewrites.reimport(turns.window(transcript.id(), 0, transcript.turnCount()), read.turns());
    }

    private ChangePreview preview(Transcript transcript, Rewrite rewrite) {
        return new ChangePreview(
                transcript.revision(),
                rewrite.from(),
                rewrite.before(),
                rewrite.after(),
                texts.reckon(transcript, rewrite),
                quoting.over(transcript.id(), rewrite.old()));
    }

    private Transcript current(TranscriptId id, int base) {
        Transcript transcript = viewer.find(id);
        if (transcript.revision() != base) {
            throw new StaleVersion();
        }
        return transcript;
    }

    private List<Consequence> make(Transcript transcript, Rewrite rewrite) {
        if (rewrite.before().equals(rewrite.after())) {
            throw new Refusal("", "transcript.error.no-change");
        }
        List<Quoter> quoting = this.quoting.over(transcript.id(), rewrite.old());
        int number = transcript.revise();
        List<Consequence> done = texts.make(transcript, rewrite);
        transcript.countTurns(
                transcript.turnCount() + rewrite.fresh().size() - rewrite.old().size());
        revisions.keep(transcript.id(), number, rewrite, viewer.staff(), clock.instant());
        transcript.findableBy(turns.participants(transcript.id()).stream()
                .map(ParticipantView::label)
                .toList());
        transcripts.saveAndFlush(transcript);
        quoters.tell(transcript, quoting, SourceChange.CORRECTED);
        audit.record("transcript.revised", transcript.id().toString(), rewrite.kind() + " " + number);
        changes.publish("transcript:" + transcript.id());
        return done;
    }

    private static RevisionRow row(RevisionStore.Stored one, Map<StaffId, String> names) {
        return new RevisionRow(one.number(), one.kind(), names.getOrDefault(one.by(), ""), one.at(), one.fromTurn());
    }
}
