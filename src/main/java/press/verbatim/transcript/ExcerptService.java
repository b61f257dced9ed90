package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/**
 * Freezes words of a transcript as excerpts; articles carry their ids, and an editor decides which of them readers see. The reader and the
 * article editor call it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ExcerptService {
    public static final int COMMENT_LIMIT = 2_000;

    private final ExcerptRepository excerpts;
    private final AnnotationRepository annotations;
    private final Cards cards;
    private final PassageReader passages;
    private final Anchors anchors;
    private final Viewer viewer;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    ExcerptService(
            ExcerptRepository excerpts,
            AnnotationRepository annotations,
            Cards cards,
            PassageReader passages,
            Anchors anchors,
            Viewer viewer,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.excerpts = excerpts;
        this.annotations = annotations;
        this.cards = cards;
        this.passages = passages;
        this.anchors = anchors;
        this.viewer = viewer;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** An excerpt of these words as they stand, not yet public; the same words asked for again give the same excerpt. */
    @Transactional
    public ExcerptId propose(Passage passage) {
        Transcript transcript = viewer.find(passage.transcript());
        FoundPassage found = passages.find(passage);
        return of(transcript.id()).stream()
                .filter(excerpt -> excerpt.quotes(found, transcript.revision()))
                .map(Excerpt::id)
                .findFirst()
                .orElseGet(() -> freeze(found, transcript).id());
    }

    /** Makes the words of an annotation public with a comment for readers; its note and tags stay inside. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public ExcerptId publishAnnotation(AnnotationId id, String publicComment) {
        Annotation annotation =
                annotations.readable(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new);
        Transcript transcript = viewer.find(annotation.transcript());
        ExcerptId known = of(transcript.id()).stream()
                .filter(excerpt -> id.equals(excerpt.annotation()))
                .map(Excerpt::id)
                .findFirst()
                .orElseGet(() -> fromAnnotation(annotation, transcript));
        makePublic(known, publicComment);
        return known;
    }

    /** Shows an excerpt to readers, in articles and under its own address. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void makePublic(ExcerptId id, String publicComment) {
        Excerpt excerpt = visible(id);
        String comment =
                DraftChecks.limited("publicComment", Normal.nfc(publicComment).strip(), COMMENT_LIMIT);
        if (!viewer.find(excerpt.transcript()).visibility().showsExcerpts()) {
            throw new Refusal("", "transcript.error.excerpt-visibility");
        }
        excerpt.publish(comment, clock.instant());
        store(excerpt, "excerpt.published");
    }

    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void unpublish(ExcerptId id) {
        Excerpt excerpt = visible(id);
        excerpt.unpublish();
        store(excerpt, "excerpt.unpublished", changes::withdraw);
    }

    @Transactional(readOnly = true)
    public ExcerptCard find(ExcerptId id) {
        Excerpt excerpt = visible(id);
        return cards.forDesk(List.of(excerpt), List.of(viewer.find(excerpt.transcript())))
                .getFirst();
    }

    /** Cards of several excerpts; those that may not be seen are left out. */
    @Transactional(readOnly = true)
    public List<ExcerptCard> cards(Collection<ExcerptId> ids) {
        List<UUID> values = ids.stream().map(ExcerptId::value).distinct().toList();
        if (values.isEmpty()) {
            return List.of();
        }
        List<Excerpt> found = excerpts.visibleAmong(values, viewer.me(), viewer.isSystem());
        return cards.forDesk(
                found, viewer.among(found.stream().map(Excerpt::transcript).toList()));
    }

    /** All excerpts of a transcript. */
    @Transactional(readOnly = true)
    public List<ExcerptCard> list(TranscriptId id) {
        Transcript transcript = viewer.find(id);
        return cards.forDesk(of(id), List.of(transcript));
    }

    private ExcerptId fromAnnotation(Annotation annotation, Transcript transcript) {
        Excerpt excerpt = Excerpt.of(
                passages.find(anchors.settled(annotation.place(), transcript)),
                transcript,
                viewer.staff(),
                clock.instant());
        excerpt.from(annotation.id());
        excerpts.saveAndFlush(excerpt);
        return excerpt.id();
    }

    private Excerpt freeze(FoundPassage found, Transcript transcript) {
        Excerpt excerpt = Excerpt.of(found, transcript, viewer.staff(), clock.instant());
        store(excerpt, "excerpt.proposed");
        return excerpt;
    }

    private List<Excerpt> of(TranscriptId transcript) {
        return excerpts.of(transcript.value(), viewer.me(), viewer.isSystem());
    }

    private Excerpt visible(ExcerptId id) {
        return excerpts.visible(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new);
    }

    private void store(Excerpt excerpt, String action) {
        store(excerpt, action, changes::publish);
    }

    private void store(Excerpt excerpt, String action, Consumer<String> tell) {
        excerpts.saveAndFlush(excerpt);
        audit.record(action, excerpt.id().toString(), "transcript " + excerpt.transcript());
        tell.accept("transcript:" + excerpt.transcript());
    }
}
