package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.NotFound;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;

/** What an article's text was before, and the saves that came too late. The article view shows both. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class VersionsService {
    private static final int SHOWN = 200;

    private final ArticleAccess access;
    private final JournalRepository journal;
    private final ConflictRepository conflicts;
    private final JournalCodec codec;
    private final StaffDirectory staff;

    VersionsService(
            ArticleAccess access,
            JournalRepository journal,
            ConflictRepository conflicts,
            JournalCodec codec,
            StaffDirectory staff) {
        this.access = access;
        this.journal = journal;
        this.conflicts = conflicts;
        this.codec = codec;
        this.staff = staff;
    }

    /** The latest entries of the journal, newest first. */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(ArticleId id) {
        List<JournalRow> rows = journal.newest(access.own(id).key(), Limit.of(SHOWN));
        Map<StaffId, String> names =
                staff.names(rows.stream().map(row -> new StaffId(row.by())).toList());
        return rows.stream()
                .map(row -> row.version(names.getOrDefault(new StaffId(row.by()), "")))
                .toList();
    }

    /** A former text; nothing is restored until the editor element saves it. */
    @Transactional(readOnly = true)
    public VersionText version(ArticleId id, VersionId version) {
        JournalEntry entry = journal.findByIdAndArticleId(
                        version.value(), access.own(id).key())
                .orElseThrow(NotFound::new);
        JournalText text = codec.unpack(entry.content());
        return new VersionText(version, entry.copyVersion(), text.copy(), text.bindings());
    }

    /** Saves that were refused and nobody has dealt with yet. */
    @Transactional(readOnly = true)
    public List<SaveConflict> conflicts(ArticleId id) {
        List<ConflictEntry> open = conflicts.findByArticleIdAndSettledFalseOrderByAtDesc(
                access.own(id).key());
        Map<StaffId, String> names = staff.names(open.stream()
                .flatMap(entry -> Stream.of(entry.refusedBy(), entry.keptBy()))
                .toList());
        return open.stream().map(entry -> conflict(entry, names)).toList();
    }

    /** Says that what was worth keeping of a refused save is in the text now. */
    @Transactional
    public void settle(ArticleId id, ConflictId conflict) {
        ConflictEntry entry = conflicts
                .findByIdAndArticleId(conflict.value(), access.own(id).key())
                .orElseThrow(NotFound::new);
        entry.settle();
        conflicts.save(entry);
    }

    private SaveConflict conflict(ConflictEntry entry, Map<StaffId, String> names) {
        return new SaveConflict(
                entry.id(),
                entry.baseVersion(),
                codec.unpack(entry.refused()).copy(),
                names.getOrDefault(entry.refusedBy(), ""),
                entry.keptVersion(),
                codec.unpack(entry.kept()).copy(),
                names.getOrDefault(entry.keptBy(), ""),
                entry.at());
    }
}
