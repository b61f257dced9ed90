package press.verbatim.transcript;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.verbatim.notices.StaffNotices;
import press.verbatim.notices.Telling;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;

/**
 * Finds notes as whoever is at work and stores them: keeps the words lists look for in step with note and answers, keeps who is called by
 * name, tells the nodes. The services of notes share it.
 */
@Component
class AnnotationBook {
    private final AnnotationRepository annotations;
    private final ReplyRepository replies;
    private final Mentions mentions;
    private final Viewer viewer;
    private final StaffNotices notices;
    private final ChangeFeed changes;

    AnnotationBook(
            AnnotationRepository annotations,
            ReplyRepository replies,
            Mentions mentions,
            Viewer viewer,
            StaffNotices notices,
            ChangeFeed changes) {
        this.annotations = annotations;
        this.replies = replies;
        this.mentions = mentions;
        this.viewer = viewer;
        this.notices = notices;
        this.changes = changes;
    }

    Annotation find(AnnotationId id) {
        return annotations.readable(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new);
    }

    Annotation findInTrash(AnnotationId id) {
        return annotations
                .readableInTrash(id.value(), viewer.me(), viewer.isSystem())
                .orElseThrow(NotFound::new);
    }

    /** A note that whoever is at work wrote, or may change as an editor. */
    Annotation own(Annotation annotation) {
        if (!annotation.isBy(viewer.staff()) && !viewer.isEditor()) {
            throw new Refusal("", "transcript.error.annotation-other");
        }
        return annotation;
    }

    void store(Annotation annotation) {
        annotation.findableBy(
                thread(annotation).stream().map(AnnotationReply::text).toList());
        annotations.saveAndFlush(annotation);
        changes.publish("annotations:" + annotation.transcript());
    }

    /** Stores a note whose words or privacy were written; a private one calls nobody. */
    void storeWritten(Annotation annotation, Transcript transcript) {
        store(annotation);
        Set<StaffId> called =
                annotation.onlyMine() ? Set.of() : Mentions.called(annotation.note(), mentions.possible(transcript));
        call(annotation, mentions.keep(annotation.id(), null, called));
    }

    void storeWritten(AnnotationReply reply, Annotation to, Transcript transcript) {
        replies.saveAndFlush(reply);
        Set<StaffId> called = to.onlyMine() ? Set.of() : Mentions.called(reply.text(), mentions.possible(transcript));
        call(to, mentions.keep(to.id(), reply.id(), called));
        store(to);
    }

    private void call(Annotation annotation, Set<StaffId> called) {
        UUID id = annotation.id().value();
        notices.inform(
                called, new Telling("transcript.notice.mentioned", AnnotationNotices.KIND, id, "annotation=" + id));
    }

    List<AnnotationReply> thread(Annotation annotation) {
        return replies.to(List.of(annotation.id().value()));
    }

    static String words(String field, String text) {
        return DraftChecks.limited(field, Normal.nfc(text).strip(), AnnotationDraft.NOTE_LIMIT);
    }

    static List<String> tags(List<String> given) {
        List<String> tags = given.stream()
                .map(Normal::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > AnnotationDraft.TAGS
                || tags.stream().anyMatch(tag -> tag.length() > AnnotationDraft.TAG_LIMIT)) {
            throw new Refusal("tags", "transcript.error.tags");
        }
        return tags;
    }
}
