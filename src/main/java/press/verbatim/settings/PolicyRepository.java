package press.verbatim.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyRepository extends Repository<PolicyVersion, UUID> {
    PolicyVersion save(PolicyVersion policy);

    Optional<PolicyVersion> findFirstByKindOrderByNumberDesc(PolicyKind kind);

    Optional<PolicyVersion> findByKindAndNumber(PolicyKind kind, int number);

    List<PolicyVersion> findByKindOrderByNumberDesc(PolicyKind kind);

    @Query("select distinct p.kind from PolicyVersion p")
    Set<PolicyKind> kinds();
}
