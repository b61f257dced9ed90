package press.verbatim.security;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditRepository extends Repository<AuditEntry, UUID> {
    AuditEntry save(AuditEntry entry);

    @Query("""
            select e from AuditEntry e
            where e.id < :before and e.action like :action escape '!' and e.actor like :actor escape '!'
            order by e.id desc""")
    List<AuditEntry> before(UUID before, String action, String actor, Limit limit);
}
