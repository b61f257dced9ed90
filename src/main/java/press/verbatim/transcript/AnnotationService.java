package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

/**
 * Keeps notes on passages; the reader's element calls it. A private note exists for its author alone; others are changed by their author
 * or an editor.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class AnnotationService {
    private final AnnotationRepository annotations;
    private final ExcerptRepository excerpts;
    private final TurnStore turns;
    private final PassageReader passages;
    private final Anchors anchors;
    private final Viewer viewer;
    private final StaffDirectory staff;
    private final ChangeFeed changes;
    private final Clock clock;

    AnnotationService(
            AnnotationRepository annotations,
            ExcerptRepository excerpts,
            TurnStore turns,
            PassageReader passages,
            Anchors anchors,
            Viewer viewer,
            StaffDirectory staff,
            ChangeFeed changes,
            Clock clock) {
        this.annotations = annotations;
        this.excerpts = excerpts;
        this.turns = turns;
        this.passages = passages;
        this.anchors = anchors;
        this.viewer = viewer;
        this.staff = staff;
        this.changes = changes;
        this.clock = clock;
    }

    /** All annotations of a transcript that the reader may see, in the order of the text. */
    @Transactional(readOnly = true)
    public List<AnnotationView> list(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        return views(transcript, annotations.of(id.value(), viewer.me(), viewer.isSystem()));
    }

    @Transactional
    public AnnotationView create(AnnotationDraft draft) {
        Transcript transcript = viewer.find(draft.passage().transcript());
        Place place = Place.of(passages.find(draft.passage()), transcript.revision());
        Annotation annotation = Annotation.by(viewer.staff(), transcript.id(), place, clock.instant());
        write(annotation, draft);
        return store(annotation, transcript);
    }

    /** Changes note, tags and privacy, and the place where another passage is given. */
    @Transactional
    public AnnotationView update(AnnotationId id, AnnotationDraft draft) {
        Annotation annotation = own(
                annotations.readable(id.value(), viewer.me(), viewer.isSystem()).orElse(null));
        Transcript transcript = viewer.find(annotation.transcript());
        if (!draft.passage().transcript().equals(transcript.id())) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        if (!draft.passage().equals(view(transcript, annotation).passage())) {
            annotation.moveTo(Place.of(passages.find(draft.passage()), transcript.revision()));
        }
        write(annotation, draft);
        return store(annotation, transcript);
    }

    /** Puts a note in the trash; an excerpt made from it stays. */
    @Transactional
    public void delete(AnnotationId id) {
        Annotation annotation = own(
                annotations.readable(id.value(), viewer.me(), viewer.isSystem()).orElse(null));
        annotation.deleteAt(clock.instant());
        store(annotation, viewer.find(annotation.transcript()));
    }

    @Transactional
    public AnnotationView restore(AnnotationId id) {
        Annotation annotation = own(annotations
                .readableInTrash(id.value(), viewer.me(), viewer.isSystem())
                .orElse(null));
        annotation.deleteAt(null);
        return store(annotation, viewer.find(annotation.transcript()));
    }

    private Annotation own(@Nullable Annotation annotation) {
        if (annotation == null) {
            throw new NotFound();
        }
        if (!annotation.isBy(viewer.staff()) && !viewer.isEditor()) {
            throw new Refusal("", "transcript.error.annotation-other");
        }
        return annotation;
    }

    private void write(Annotation annotation, AnnotationDraft draft) {
        String note = DraftChecks.limited("note", Normal.nfc(draft.note()).strip(), AnnotationDraft.NOTE_LIMIT);
        List<String> tags = draft.tags().stream()
                .map(Normal::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > AnnotationDraft.TAGS
                || tags.stream().anyMatch(tag -> tag.length() > AnnotationDraft.TAG_LIMIT)) {
            throw new Refusal("tags", "transcript.error.tags");
        }
        boolean onlyMine = draft.onlyMine() && annotation.isBy(viewer.staff());
        annotation.write(note, tags, onlyMine, clock.instant());
    }

    private AnnotationView store(Annotation annotation, Transcript transcript) {
        annotations.saveAndFlush(annotation);
        changes.publish("annotations:" + annotation.transcript());
        return view(transcript, annotation);
    }

    private AnnotationView view(Transcript transcript, Annotation annotation) {
        return views(transcript, List.of(annotation)).getFirst();
    }

    private List<AnnotationView> views(Transcript transcript, Collection<Annotation> found) {
        Map<TurnId, TurnView> ends = turns.byId(
                transcript.id(),
                found.stream()
                        .flatMap(each ->
                                Stream.of(each.place().fromTurn(), each.place().toTurn()))
                        .toList());
        Map<StaffId, String> names =
                staff.names(found.stream().map(Annotation::author).toList());
        Map<AnnotationId, Excerpt> made = excerptsOf(transcript);
        return found.stream()
                .map(each -> view(each, anchors.locate(each.place(), transcript, ends), ends, names, made))
                .sorted(Comparator.comparingInt(AnnotationView::turnIndex)
                        .thenComparingInt(view -> view.passage().from()))
                .toList();
    }

    private Map<AnnotationId, Excerpt> excerptsOf(Transcript transcript) {
        Map<AnnotationId, Excerpt> made = new HashMap<>();
        for (Excerpt excerpt : excerpts.of(transcript.id().value(), viewer.me(), viewer.isSystem())) {
            AnnotationId from = excerpt.annotation();
            if (from != null) {
                made.put(from, excerpt);
            }
        }
        return made;
    }

    private AnnotationView view(
            Annotation annotation,
            Anchors.Anchored anchored,
            Map<TurnId, TurnView> ends,
            Map<StaffId, String> names,
            Map<AnnotationId, Excerpt> made) {
        TurnView first = ends.get(annotation.place().fromTurn());
        Excerpt excerpt = made.get(annotation.id());
        return new AnnotationView(
                annotation.id(),
                anchored.passage(),
                annotation.place().words(),
                anchored.state(),
                first == null ? 0 : first.index(),
                first == null ? "" : first.speaker(),
                annotation.note(),
                annotation.tags(),
                annotation.onlyMine(),
                annotation.isBy(viewer.staff()),
                names.getOrDefault(annotation.author(), ""),
                annotation.changedAt(),
                excerpt == null ? null : excerpt.id(),
                excerpt != null && excerpt.isPublic());
    }
}
