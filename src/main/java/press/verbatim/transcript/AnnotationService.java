package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;

/**
 * Keeps notes on passages; the reader's element calls it. A private note exists for its author alone; others are changed by their author
 * or an editor.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class AnnotationService {
    private final AnnotationRepository annotations;
    private final AnnotationBook book;
    private final AnnotationViews views;
    private final PassageReader passages;
    private final Viewer viewer;
    private final Clock clock;

    AnnotationService(
            AnnotationRepository annotations,
            AnnotationBook book,
            AnnotationViews views,
            PassageReader passages,
            Viewer viewer,
            Clock clock) {
        this.annotations = annotations;
        this.book = book;
        this.views = views;
        this.passages = passages;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** All annotations of a transcript that the reader may see, in the order of the text. */
    @Transactional(readOnly = true)
    public List<AnnotationView> list(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        return views.of(transcript, annotations.of(id.value(), viewer.me(), viewer.isSystem()));
    }

    @Transactional
    public AnnotationView create(AnnotationDraft draft) {
        Transcript transcript = viewer.find(draft.passage().transcript());
        Place place = Place.of(passages.whole(draft.passage()), transcript.revision());
        Annotation annotation = Annotation.by(viewer.staff(), transcript.id(), place, clock.instant());
        write(annotation, draft);
        return store(annotation, transcript);
    }

    /** Changes motivation, note, tags and privacy, and the place where another passage is given. */
    @Transactional
    public AnnotationView update(AnnotationId id, AnnotationDraft draft) {
        Annotation annotation = book.own(book.find(id));
        Transcript transcript = viewer.find(annotation.transcript());
        if (!draft.passage().transcript().equals(transcript.id())) {
            throw new Refusal("passage", "transcript.error.passage");
        }
        if (!draft.passage().equals(views.of(transcript, annotation).passage())) {
            annotation.moveTo(Place.of(passages.whole(draft.passage()), transcript.revision()));
        }
        write(annotation, draft);
        return store(annotation, transcript);
    }

    /** Puts a note in the trash; an excerpt made from it stays. */
    @Transactional
    public void delete(AnnotationId id) {
        Annotation annotation = book.own(book.find(id));
        annotation.deleteAt(clock.instant());
        book.store(annotation);
    }

    @Transactional
    public AnnotationView restore(AnnotationId id) {
        Annotation annotation = book.own(book.findInTrash(id));
        annotation.deleteAt(null);
        book.store(annotation);
        return views.of(viewer.find(annotation.transcript()), annotation);
    }

    private void write(Annotation annotation, AnnotationDraft draft) {
        boolean onlyMine = draft.onlyMine() && annotation.isBy(viewer.staff());
        boolean hides = onlyMine && !annotation.onlyMine();
        if (hides && book.thread(annotation).stream().anyMatch(reply -> !reply.isBy(viewer.staff()))) {
            throw new Refusal("onlyMine", "transcript.error.annotation-answered");
        }
        annotation.write(
                AnnotationBook.words("note", draft.note()),
                AnnotationBook.tags(draft.tags()),
                onlyMine,
                draft.reason(),
                clock.instant());
    }

    private AnnotationView store(Annotation annotation, Transcript transcript) {
        book.storeWritten(annotation, transcript);
        return views.of(transcript, annotation);
    }
}
