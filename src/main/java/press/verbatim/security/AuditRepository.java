package press.verbatim.security;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<AuditEntry, UUID> {
    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByOrderByIdDesc(Limit limit);

    List<AuditEntry> findByIdLessThanOrderByIdDesc(UUID id, Limit limit);
}
