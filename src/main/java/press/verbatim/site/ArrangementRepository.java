package press.verbatim.site;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ArrangementRepository extends Repository<Arrangement, String> {
    Optional<Arrangement> findById(String id);

    Arrangement saveAndFlush(Arrangement arrangement);
}
