package press.verbatim.notices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;

/** The notices of whoever is at work, the newest first. The desk's frame counts them, the view lists them. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.SUBSCRIBER_ADMIN, Roles.SITE_ADMIN})
public class NoticesService {
    /** Unread notices are counted up to this number. */
    public static final int COUNTED = 99;

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final NoticeRepository notices;
    private final ObjectProvider<NoticeSubjects> subjects;
    private final NoticeWatch watch;
    private final StaffDirectory staff;
    private final CurrentStaff current;
    private final Clock clock;

    NoticesService(
            NoticeRepository notices,
            ObjectProvider<NoticeSubjects> subjects,
            NoticeWatch watch,
            StaffDirectory staff,
            CurrentStaff current,
            Clock clock) {
        this.notices = notices;
        this.subjects = subjects;
        this.watch = watch;
        this.staff = staff;
        this.current = current;
        this.clock = clock;
    }

    /** A stretch of the list; it may be shorter than asked for where subjects are closed to the reader, and still go on. */
    @Transactional(readOnly = true)
    public Slice<NoticeRow> list(boolean withRead, @Nullable String cursor, int limit) {
        List<String> from = cursor == null ? List.of(LATEST.toString(), LAST_ID.toString()) : Cursors.decode(cursor, 2);
        List<Notice> found = notices.before(
                me(), withRead, Instant.parse(from.get(0)), UUID.fromString(from.get(1)), Limit.of(limit + 1));
        Slice<Notice> slice = Slice.of(found, limit, NoticesService::cursor);
        return new Slice<>(rows(slice.items()), slice.next());
    }

    /** How many are unread, at most {@link #COUNTED}. */
    @Transactional(readOnly = true)
    public int unread() {
        return visible(notices.before(me(), false, LATEST, LAST_ID, Limit.of(COUNTED)))
                .size();
    }

    @Transactional
    public void mark(UUID id, boolean read) {
        Notice notice = notices.own(id, me()).orElseThrow(NotFound::new);
        notice.readAt(read ? clock.instant() : null);
        watch.changed(current.id());
    }

    /** Marks as read what was told until then. */
    @Transactional
    public void markAll(Instant until) {
        notices.readAll(me(), until, clock.instant());
        watch.changed(current.id());
    }

    private List<NoticeRow> rows(List<Notice> found) {
        Map<Notice, NoticeSubject> open = visible(found);
        var names = staff.names(open.keySet().stream().map(Notice::toldBy).toList());
        return found.stream()
                .filter(open::containsKey)
                .map(notice ->
                        row(notice, Objects.requireNonNull(open.get(notice)), names.getOrDefault(notice.toldBy(), "")))
                .toList();
    }

    private static NoticeRow row(Notice notice, NoticeSubject subject, String by) {
        String path = subject.address() + (notice.place().isEmpty() ? "" : "?" + notice.place());
        return new NoticeRow(notice.id(), notice.code(), by, subject.title(), path, notice.toldAt(), notice.isRead());
    }

    private Map<Notice, NoticeSubject> visible(Collection<Notice> found) {
        Map<String, Map<UUID, NoticeSubject>> known = subjects.stream()
                .collect(Collectors.toMap(NoticeSubjects::kind, each -> each.visible(ids(found, each.kind()))));
        Map<Notice, NoticeSubject> open = new HashMap<>();
        for (Notice notice : found) {
            NoticeSubject subject = known.getOrDefault(notice.kind(), Map.of()).get(notice.subject());
            if (subject != null) {
                open.put(notice, subject);
            }
        }
        return open;
    }

    private static List<UUID> ids(Collection<Notice> found, String kind) {
        return found.stream()
                .filter(notice -> notice.kind().equals(kind))
                .map(Notice::subject)
                .distinct()
                .toList();
    }

    private static String cursor(Notice last) {
        return Cursors.encode(last.toldAt().toString(), last.id().toString());
    }

    private UUID me() {
        return current.id().value();
    }
}
