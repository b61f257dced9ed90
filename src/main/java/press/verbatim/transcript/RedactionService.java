package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;
import press.verbatim.text.WordSearch;

/**
 * Redacts passages for readers, and lifts that again. The desk goes on reading the words; every public page, text and card is made without
 * them. The transcript’s page calls it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class RedactionService {
    public static final int REASON_LIMIT = 300;

    /** More other places of the same words than an editor looks through. */
    private static final int ELSEWHERE = 50;

    private final TranscriptRepository transcripts;
    private final RedactionRepository redactions;
    private final TranscriptService reading;
    private final ExcerptService excerpts;
    private final PassageReader passages;
    private final TurnStore turns;
    private final Veils veils;
    private final Quoting quoting;
    private final TellQuoters quoters;
    private final Viewer viewer;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    RedactionService(
            TranscriptRepository transcripts,
            RedactionRepository redactions,
            TranscriptService reading,
            ExcerptService excerpts,
            PassageReader passages,
            TurnStore turns,
            Veils veils,
            Quoting quoting,
            TellQuoters quoters,
            Viewer viewer,
            StaffDirectory staff,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.transcripts = transcripts;
        this.redactions = redactions;
        this.reading = reading;
        this.excerpts = excerpts;
        this.passages = passages;
        this.turns = turns;
        this.veils = veils;
        this.quoting = quoting;
        this.quoters = quoters;
        this.viewer = viewer;
        this.staff = staff;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is redacted, in the order it was done. */
    @Transactional(readOnly = true)
    public List<RedactionView> list(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        List<Redaction> found = redactions.findByTranscriptIdOrderByMadeAt(id.value());
        Map<StaffId, String> names =
                staff.names(found.stream().map(Redaction::by).toList());
        return found.stream().map(each -> view(each, transcript, names)).toList();
    }

    /** The words that readers do not see, for marking them in the desk’s reader. */
    @Transactional(readOnly = true)
    public List<VeiledWords> veiled(TranscriptId id) {
        return veils.list(viewer.find(id));
    }

    /** Those of the passages, of transcripts that may be seen, whose words readers do not get; the gate of articles asks. */
    @Transactional(readOnly = true)
    public Set<Passage> among(Collection<Passage> asked) {
        Map<TranscriptId, Transcript> seen = viewer
                .among(asked.stream().map(Passage::transcript).toList())
                .stream()
                .collect(Collectors.toMap(Transcript::id, Function.identity()));
        return asked.stream()
                .filter(passage -> seen.containsKey(passage.transcript()))
                .filter(passage -> veils.reach(Objects.requireNonNull(seen.get(passage.transcript())), passage))
                .collect(Collectors.toSet());
    }

    /** The passage to be redacted, and what redacting it alone would leave to readers. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.EDITOR)
    public RedactionPreview preview(Passage passage) {
        Transcript transcript = viewer.find(passage.transcript());
        FoundPassage found = passages.find(passage);
        List<TurnView> all = turns.window(transcript.id(), 0, transcript.turnCount());
        Spans spans = Spans.of(all);
        return new RedactionPreview(reading.passage(passage), aligned(found), elsewhere(all, spans, found));
    }

    /** What redacting all these passages would take from readers. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.EDITOR)
    public RedactionReach reach(TranscriptId id, Collection<Passage> chosen) {
        Transcript transcript = viewer.find(id);
        Spans spans = Spans.of(turns.window(id, 0, transcript.turnCount()));
        List<ExcerptCard> losing = excerpts.list(id).stream()
                .filter(card -> chosen.stream().anyMatch(passage -> spans.overlap(card.passage(), passage)))
                .toList();
        return new RedactionReach(losing, quoting.of(id, chosen));
    }

    /**
     * Hides the words of these passages from readers, at once and everywhere.
     *
     * @param reason for the desk, never shown to readers
     */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void redact(TranscriptId id, Collection<Passage> chosen, String reason) {
        Transcript transcript = viewer.find(id);
        String why = DraftChecks.required("reason", Normal.line(reason), REASON_LIMIT);
        if (chosen.isEmpty()) {
            throw new Refusal("passage", "transcript.error.redaction-none");
        }
        for (Passage passage : chosen) {
            if (!passage.transcript().equals(id)) {
                throw new Refusal("passage", "transcript.error.passage");
            }
            Place place = Place.of(passages.find(passage), transcript.revision());
            redactions.saveAndFlush(Redaction.of(id, place, why, viewer.staff(), clock.instant()));
        }
        quoters.tell(transcript, quoting.of(id, chosen), SourceChange.REDACTED);
        tell(transcript, "transcript.redacted", chosen.size());
    }

    /** Shows the words to readers again. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void lift(RedactionId id) {
        Redaction redaction = visible(id);
        redactions.delete(redaction);
        tell(viewer.find(redaction.transcript()), "transcript.redactionLifted", 1);
    }

    /** Says where the words of a redaction are that were lost sight of; what was hidden meanwhile is shown again. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void settle(RedactionId id, Passage passage) {
        Redaction redaction = visible(id);
        Transcript transcript = viewer.find(redaction.transcript());
        if (!passage.transcript().equals(transcript.id())) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        redaction.settleAt(Place.of(passages.find(passage), transcript.revision()));
        redactions.saveAndFlush(redaction);
        tell(transcript, "transcript.redactionSettled", 1);
    }

    private void tell(Transcript transcript, String action, int count) {
        transcripts.saveAndFlush(transcript);
        audit.record(action, transcript.id().toString(), Integer.toString(count));
        changes.withdraw("transcript:" + transcript.id());
    }

    private Redaction visible(RedactionId id) {
        return redactions.visible(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new);
    }

    private @Nullable PassageView aligned(FoundPassage found) {
        String other = found.otherSide();
        if (other == null || other.isBlank()) {
            return null;
        }
        TextSide side = found.passage().side().other();
        TurnView last = found.turns().getLast();
        int length = CodePoints.length(Objects.requireNonNullElse(FoundPassage.text(last, side), ""));
        return reading.passage(
                new Passage(found.passage().transcript(), side, found.first().id(), 0, last.id(), length));
    }

    private List<PassageView> elsewhere(List<TurnView> all, Spans spans, FoundPassage found) {
        WordSearch search = WordSearch.of(found.words());
        TranscriptId transcript = found.passage().transcript();
        return all.stream()
                .flatMap(turn ->
                        Stream.of(TextSide.values()).flatMap(side -> SameWords.in(turn, side, search, transcript)))
                .filter(place -> !spans.overlap(place, found.passage()))
                .limit(ELSEWHERE)
                .map(reading::passage)
                .toList();
    }

    private RedactionView view(Redaction redaction, Transcript transcript, Map<StaffId, String> names) {
        Anchors.Anchored at = veils.locate(redaction, transcript);
        TurnView turn = turns.byId(transcript.id(), List.of(at.passage().fromTurn()))
                .get(at.passage().fromTurn());
        return new RedactionView(
                redaction.id(),
                at.passage(),
                redaction.place().words(),
                redaction.reason(),
                names.getOrDefault(redaction.by(), ""),
                redaction.at(),
                at.state(),
                turn == null ? -1 : turn.index(),
                turn == null ? "" : turn.speaker());
    }
}
