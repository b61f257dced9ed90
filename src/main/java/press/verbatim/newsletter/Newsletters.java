package press.verbatim.newsletter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Newsletters extends Repository<Newsletter, UUID> {
    Newsletter save(Newsletter newsletter);

    Optional<Newsletter> findById(UUID id);

    Optional<Newsletter> findFirstByActiveTrueOrderByCreatedAt();

    List<Newsletter> findAllByOrderByCreatedAt();
}
