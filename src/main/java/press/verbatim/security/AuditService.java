package press.verbatim.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
    private final AuditRepository entries;

    AuditService(AuditRepository entries) {
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public Slice<AuditRow> list(@Nullable String cursor, int limit) {
        Limit more = Limit.of(limit + 1);
        List<AuditEntry> found = cursor == null
                ? entries.findByOrderByIdDesc(more)
                : entries.findByIdLessThanOrderByIdDesc(
                        UUID.fromString(Cursors.decode(cursor, 1).getFirst()), more);
        return Slice.of(found, limit, last -> Cursors.encode(last.id().toString()))
                .map(AuditEntry::row);
    }
}
