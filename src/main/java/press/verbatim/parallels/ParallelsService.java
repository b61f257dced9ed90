package press.verbatim.parallels;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TranscriptId;

/**
 * Keeps parallels for the desk: the board, the article's sources panel and the editor call it. A pair exists for those who may see both of
 * its transcripts, and for nobody else.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ParallelsService {
    private static final UUID LAST = new UUID(-1, -1);

    private final ParallelRepository parallels;
    private final ExcerptService excerpts;
    private final StaffDirectory staff;
    private final CurrentStaff current;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    ParallelsService(
            ParallelRepository parallels,
            ExcerptService excerpts,
            StaffDirectory staff,
            CurrentStaff current,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.parallels = parallels;
        this.excerpts = excerpts;
        this.staff = staff;
        this.current = current;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** The last made first; a stretch may be shorter than asked for and still go on. */
    @Transactional(readOnly = true)
    public Slice<ParallelCard> list(ParallelFilter filter, @Nullable String cursor, int limit) {
        Set<TranscriptId> sources = filter.sources();
        List<UUID> wanted = sources == null
                ? List.of()
                : sources.stream().map(TranscriptId::value).toList();
        UUID before = cursor == null
                ? LAST
                : UUID.fromString(Cursors.decode(cursor, 1).getFirst());
        List<Parallel> found = parallels.page(sources == null, wanted, filter.deleted(), before, Limit.of(limit + 1));
        Slice<Parallel> slice =
                Slice.of(found, limit, last -> Cursors.encode(last.id().toString()));
        return new Slice<>(cards(slice.items()), slice.next());
    }

    @Transactional(readOnly = true)
    public ParallelCard find(ParallelId id) {
        return card(parallels.present(id.value()).orElseThrow(NotFound::new));
    }

    /** Puts two passages of different transcripts beside each other; the same two again give the pair there is. */
    @Transactional
    public ParallelId create(ParallelDraft draft) {
        if (draft.left().transcript().equals(draft.right().transcript())) {
            throw new Refusal("right", "parallels.error.same-source");
        }
        ExcerptCard left = excerpt(draft.left());
        ExcerptCard right = excerpt(draft.right());
        Parallel parallel = parallels
                .pairing(left.id().value(), right.id().value())
                .orElseGet(() -> new Parallel(left, right, current.id(), clock.instant()));
        parallel.describe(draft.relation(), comment(draft.comment()));
        store(parallel, "parallel.saved");
        return parallel.id();
    }

    @Transactional
    public void describe(ParallelId id, Relation relation, String comment) {
        Parallel parallel = own(id);
        parallel.describe(relation, comment(comment));
        store(parallel, "parallel.saved");
    }

    /** Shows the pair to readers where an article carries it, and with it the words of both passages. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void makePublic(ParallelId id) {
        Parallel parallel = own(id);
        ParallelCard card = card(parallel);
        if (card.isWithdrawn()) {
            throw new Refusal("", "parallels.error.withdrawn");
        }
        for (ExcerptCard each : List.of(card.left(), card.right())) {
            if (!each.isPublic()) {
                excerpts.makePublic(each.id(), each.publicComment());
            }
        }
        parallel.showToReaders(true);
        store(parallel, "parallel.published");
    }

    /** Takes the pair from readers; the two excerpts stay as they are. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void unpublish(ParallelId id) {
        Parallel parallel = own(id);
        parallel.showToReaders(false);
        store(parallel, "parallel.unpublished");
    }

    /** Puts a pair in the trash; one that readers see has to be taken from them first. */
    @Transactional
    public void delete(ParallelId id) {
        Parallel parallel = own(id);
        if (parallel.isPublic()) {
            throw new Refusal("", "parallels.error.delete-public");
        }
        parallel.deleteAt(clock.instant());
        store(parallel, "parallel.deleted");
    }

    @Transactional
    public void restore(ParallelId id) {
        Parallel parallel = parallels.inTrash(id.value()).orElseThrow(NotFound::new);
        change(parallel);
        parallel.deleteAt(null);
        store(parallel, "parallel.restored");
    }

    private Parallel own(ParallelId id) {
        return change(parallels.present(id.value()).orElseThrow(NotFound::new));
    }

    private Parallel change(Parallel parallel) {
        ParallelCard card = card(parallel);
        if (!current.has(Role.EDITOR) && (!card.mine() || parallel.isPublic())) {
            throw new Refusal("", "parallels.error.other");
        }
        return parallel;
    }

    private ParallelCard card(Parallel parallel) {
        return cards(List.of(parallel)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<ParallelCard> cards(Collection<Parallel> found) {
        List<ExcerptCard> shown = excerpts.cards(Pairs.excerpts(found));
        Map<StaffId, String> names =
                staff.names(found.stream().map(Parallel::author).toList());
        return Pairs.of(shown, each -> each.author().equals(current.id()), names)
                .of(found);
    }

    private ExcerptCard excerpt(Passage passage) {
        ExcerptId id = excerpts.propose(passage);
        return excerpts.find(id);
    }

    private void store(Parallel parallel, String action) {
        parallels.saveAndFlush(parallel);
        audit.record(action, parallel.id().toString(), "");
        changes.publish(PublishedParallels.CHANGE + ":" + parallel.id());
    }

    private static String comment(String typed) {
        String comment = Normal.nfc(typed).strip();
        if (CodePoints.length(comment) > ParallelDraft.COMMENT_LIMIT) {
            throw new Refusal("comment", "parallels.error.too-long", ParallelDraft.COMMENT_LIMIT);
        }
        return comment;
    }
}
