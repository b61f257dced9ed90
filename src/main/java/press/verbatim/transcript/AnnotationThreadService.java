package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffName;

/**
 * Lets everyone who sees a note answer it, call colleagues by name, settle and reopen it. The reader's element calls it. An answer is
 * changed and deleted by whoever wrote it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class AnnotationThreadService {
    private final AnnotationBook book;
    private final ReplyRepository replies;
    private final AnnotationViews views;
    private final Mentions mentions;
    private final Viewer viewer;
    private final Clock clock;

    AnnotationThreadService(
            AnnotationBook book,
            ReplyRepository replies,
            AnnotationViews views,
            Mentions mentions,
            Viewer viewer,
            Clock clock) {
        this.book = book;
        this.replies = replies;
        this.views = views;
        this.mentions = mentions;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Transactional
    public AnnotationView reply(AnnotationId id, String text) {
        Annotation annotation = book.find(id);
        AnnotationReply reply = AnnotationReply.by(viewer.staff(), id, words(text), clock.instant());
        return store(reply, annotation);
    }

    @Transactional
    public AnnotationView changeReply(ReplyId id, String text) {
        AnnotationReply reply =
                own(replies.readable(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new));
        reply.write(words(text), clock.instant());
        return store(reply, book.find(reply.annotation()));
    }

    @Transactional
    public AnnotationView deleteReply(ReplyId id) {
        AnnotationReply reply =
                own(replies.readable(id.value(), viewer.me(), viewer.isSystem()).orElseThrow(NotFound::new));
        reply.deleteAt(clock.instant());
        return store(reply, book.find(reply.annotation()));
    }

    @Transactional
    public AnnotationView restoreReply(ReplyId id) {
        AnnotationReply reply = own(replies.readableInTrash(id.value(), viewer.me(), viewer.isSystem())
                .orElseThrow(NotFound::new));
        reply.deleteAt(null);
        return store(reply, book.find(reply.annotation()));
    }

    /** Says that a note needs nothing more; whoever sees it may. */
    @Transactional
    public AnnotationView resolve(AnnotationId id) {
        Annotation annotation = book.find(id);
        annotation.resolve(viewer.staff(), clock.instant());
        return store(annotation);
    }

    @Transactional
    public AnnotationView reopen(AnnotationId id) {
        Annotation annotation = book.find(id);
        annotation.resolve(null, null);
        return store(annotation);
    }

    /** Whom a note on this transcript can call by name: those who may see it, and nobody else. */
    @Transactional(readOnly = true)
    public List<StaffName> mentionable(TranscriptId id) {
        return mentions.possible(viewer.find(id));
    }

    private AnnotationReply own(AnnotationReply reply) {
        if (!reply.isBy(viewer.staff())) {
            throw new Refusal("", "transcript.error.reply-other");
        }
        return reply;
    }

    private AnnotationView store(AnnotationReply reply, Annotation annotation) {
        book.storeWritten(reply, annotation, viewer.find(annotation.transcript()));
        return views.of(viewer.find(annotation.transcript()), annotation);
    }

    private AnnotationView store(Annotation annotation) {
        book.store(annotation);
        return views.of(viewer.find(annotation.transcript()), annotation);
    }

    private static String words(String text) {
        String words = AnnotationBook.words("text", text);
        if (words.isEmpty()) {
            throw new Refusal("text", "transcript.error.required");
        }
        return words;
    }
}
