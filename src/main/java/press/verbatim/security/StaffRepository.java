package press.verbatim.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface StaffRepository extends Repository<Staff, UUID> {
    Staff save(Staff staff);

    Staff saveAndFlush(Staff staff);

    Optional<Staff> findById(UUID id);

    Optional<Staff> findByEmail(String email);

    List<Staff> findAllByIdIn(List<UUID> ids);

    List<Staff> findByEmailGreaterThanOrderByEmail(String email, Limit limit);

    List<Staff> findByDisabledFalseOrderByDisplayName();

    long count();
}
