package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/**
 * Lists and reads transcripts and keeps what is said about them. The list, the reader, the article editor and proofing call it.
 * Whoever may not see a transcript gets the same answers as if it did not exist.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class TranscriptService {
    /** The longest stretch of turns given at once. */
    public static final int WINDOW_LIMIT = 500;

    private static final UUID NEWEST = UUID.fromString("7fffffff-ffff-7fff-7fff-ffffffffffff");

    private final TranscriptRepository transcripts;
    private final DisputeRepository disputes;
    private final Contested contested;
    private final TurnStore turns;
    private final PassageReader passages;
    private final PeopleService people;
    private final Viewer viewer;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    TranscriptService(
            TranscriptRepository transcripts,
            DisputeRepository disputes,
            Contested contested,
            TurnStore turns,
            PassageReader passages,
            PeopleService people,
            Viewer viewer,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.transcripts = transcripts;
        this.disputes = disputes;
        this.contested = contested;
        this.turns = turns;
        this.passages = passages;
        this.people = people;
        this.viewer = viewer;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** Transcripts, the last imported first. */
    @Transactional(readOnly = true)
    public Slice<TranscriptRow> list(TranscriptFilter filter, @Nullable String cursor, int limit) {
        TranscriptKind kind = filter.kind();
        Visibility visibility = filter.visibility();
        List<Transcript> page = transcripts.page(
                pattern(filter.query()),
                kind == null ? EnumSet.allOf(TranscriptKind.class) : EnumSet.of(kind),
                visibility == null ? EnumSet.allOf(Visibility.class) : EnumSet.of(visibility),
                filter.deleted(),
                cursor == null ? NEWEST : before(cursor),
                viewer.me(),
                viewer.isSystem(),
                Limit.of(limit + 1));
        Set<TranscriptId> disputed = disputed(page);
        return Slice.of(page, limit, last -> Cursors.encode(last.id().toString()))
                .map(each -> each.row(disputed.contains(each.id())));
    }

    @Transactional(readOnly = true)
    public TranscriptHead find(TranscriptId id) {
        return head(viewer.find(id));
    }

    /** A window of turns, clipped to what there is. */
    @Transactional(readOnly = true)
    public TurnWindow turns(TranscriptId id, int from, int count) {
        Transcript transcript = viewer.find(id);
        int start = Math.max(0, from);
        int length = Math.clamp(count, 0, WINDOW_LIMIT);
        return new TurnWindow(transcript.turnCount(), turns.window(id, start, length));
    }

    /** One turn as it stands now. */
    @Transactional(readOnly = true)
    public TurnView turn(TranscriptId id, TurnId turn) {
        viewer.find(id);
        TurnView found = turns.byId(id, List.of(turn)).get(turn);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The words of a passage as they stand now. */
    @Transactional(readOnly = true)
    public PassageView passage(Passage passage) {
        Transcript transcript = viewer.find(passage.transcript());
        FoundPassage found = passages.find(passage);
        TurnView first = found.first();
        return new PassageView(
                passage,
                transcript.revision(),
                found.words(),
                first.speaker(),
                standing(first.person()),
                first.startMillis(),
                found.otherSide(),
                transcript.title(),
                transcript.outlet(),
                transcript.recordedOn(),
                !contested.reaching(passage).isEmpty(),
                transcript.withdrawn() != null);
    }

    /** All turns of several transcripts, for checks; those that may not be seen are left out. */
    @Transactional(readOnly = true)
    public List<SourceTurn> sourceTurns(Collection<TranscriptId> ids) {
        Map<TranscriptId, String> titles =
                viewer.among(ids).stream().collect(Collectors.toMap(Transcript::id, Transcript::title));
        List<TurnStore.Stored> all = turns.all(titles.keySet());
        Map<PersonId, PersonId> speakers = people.standing(all.stream()
                .flatMap(stored -> Optional.ofNullable(stored.turn().person()).stream())
                .collect(Collectors.toSet()));
        return all.stream()
                .map(stored -> source(stored, titles.getOrDefault(stored.transcript(), ""), speakers))
                .toList();
    }

    /** All transcripts that may be seen, without their words; checks look for quotations in them too. */
    @Transactional(readOnly = true)
    public List<SourceStamp> sourceStamps() {
        return transcripts.visibleStamps(viewer.me(), viewer.isSystem()).stream()
                .map(StampRow::stamp)
                .toList();
    }

    /** Which of the transcripts may be seen, with their heads; the article's sources panel asks for its own. */
    @Transactional(readOnly = true)
    public List<TranscriptHead> heads(Collection<TranscriptId> ids) {
        return viewer.among(ids).stream().map(this::head).toList();
    }

    @Transactional
    public void describe(TranscriptId id, TranscriptDetails details) {
        Transcript transcript = viewer.find(id);
        transcript.describe(DraftChecks.details(details, LocalDate.now(clock)));
        store(transcript, "transcript.described");
    }

    /**
     * Changes a speaker's label, the person behind it, or both.
     *
     * @throws Refusal when there is no such speaker, or the new label is another's
     */
    @Transactional
    public void renameSpeaker(TranscriptId id, String label, String newLabel, @Nullable PersonId person) {
        Transcript transcript = viewer.find(id);
        String tidy = DraftChecks.required("label", Normal.line(newLabel), 100);
        List<String> labels = labels(id);
        if (!tidy.equals(label) && labels.contains(tidy)) {
            throw new Refusal("label", "transcript.error.speaker-exists", tidy);
        }
        if (!turns.changeParticipant(id, label, new ParticipantView(tidy, person))) {
            throw new Refusal("label", "transcript.error.speaker", label);
        }
        store(transcript, "transcript.speakerChanged");
    }

    /** Puts a transcript in the trash; one that readers see has to be withdrawn instead. */
    @Transactional
    public void delete(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        refuseOthers(transcript);
        if (transcript.visibility().showsExcerpts()) {
            throw new Refusal("", "transcript.error.delete-public");
        }
        transcript.deleteAt(clock.instant());
        store(transcript, "transcript.deleted");
    }

    @Transactional
    public TranscriptHead restore(TranscriptId id) {
        Transcript transcript = viewer.findInTrash(id);
        refuseOthers(transcript);
        transcript.deleteAt(null);
        store(transcript, "transcript.restored");
        return head(transcript);
    }

    private void refuseOthers(Transcript transcript) {
        if (!viewer.isEditor() && !transcript.isCreatedBy(viewer.staff())) {
            throw new Refusal("", "transcript.error.delete-other");
        }
    }

    private void store(Transcript transcript, String action) {
        transcript.findableBy(labels(transcript.id()));
        transcripts.saveAndFlush(transcript);
        audit.record(action, transcript.id().toString(), "");
        changes.publish("transcript:" + transcript.id());
    }

    private List<String> labels(TranscriptId id) {
        return turns.participants(id).stream().map(ParticipantView::label).toList();
    }

    private TranscriptHead head(Transcript transcript) {
        List<DisputeView> contested =
                disputes
                        .findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(
                                List.of(transcript.id().value()))
                        .stream()
                        .map(Dispute::view)
                        .toList();
        return transcript.head(turns.participants(transcript.id()), contested);
    }

    private Set<TranscriptId> disputed(Collection<Transcript> page) {
        List<UUID> ids = page.stream().map(each -> each.id().value()).toList();
        return ids.isEmpty()
                ? Set.of()
                : disputes.findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(ids).stream()
                        .map(Dispute::transcript)
                        .collect(Collectors.toSet());
    }

    private @Nullable PersonId standing(@Nullable PersonId person) {
        return person == null ? null : people.standing(List.of(person)).getOrDefault(person, person);
    }

    private static SourceTurn source(TurnStore.Stored stored, String title, Map<PersonId, PersonId> speakers) {
        TurnView turn = stored.turn();
        PersonId person = turn.person();
        return new SourceTurn(
                stored.transcript(),
                title,
                turn.id(),
                turn.index(),
                turn.speaker(),
                person == null ? null : speakers.getOrDefault(person, person),
                turn.startMillis(),
                turn.text(),
                turn.translation());
    }

    private static String pattern(String query) {
        String words =
                Normal.fold(query).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + words.replace(' ', '%') + "%";
    }

    private static UUID before(String cursor) {
        try {
            return UUID.fromString(Cursors.decode(cursor, 1).getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }
}
