package press.verbatim.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.Slice;

/** Reads the audit log, newest first. The site admin's view calls it. */
@Service
@RolesAllowed(Roles.SITE_ADMIN)
public class AuditService {
    private static final UUID LAST = new UUID(-1, -1);
    private final AuditRepository entries;

    AuditService(AuditRepository entries) {
        this.entries = entries;
    }

    /** The acts that pass the filter, a page at a time. */
    @Transactional(readOnly = true)
    public Slice<AuditRow> list(AuditFilter filter, @Nullable String cursor, int limit) {
        UUID before = cursor == null
                ? LAST
                : UUID.fromString(Cursors.decode(cursor, 1).getFirst());
        String action = filter.family().isEmpty() ? "%" : beginning(filter.family() + ".");
        List<AuditEntry> found = entries.before(before, action, beginning(filter.actor()), Limit.of(limit + 1));
        return Slice.of(found, limit, last -> Cursors.encode(last.id().toString()))
                .map(AuditEntry::row);
    }

    private static String beginning(String typed) {
        return typed.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }
}
