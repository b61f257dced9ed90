package press.verbatim.newsletter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<Edition, UUID> {
    Edition save(Edition edition);

    Optional<Edition> findById(UUID id);

    @Query("""
            select e from Edition e
            where e.createdAt < :before or (e.createdAt = :before and e.id < :id)
            order by e.createdAt desc, e.id desc""")
    List<Edition> before(Instant before, UUID id, Limit limit);
}
