package press.verbatim.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DismissalRepository extends Repository<Dismissal, UUID> {
    Dismissal save(Dismissal dismissal);

    void delete(Dismissal dismissal);

    List<Dismissal> findByArticleId(UUID article);

    Optional<Dismissal> findByArticleIdAndSubject(UUID article, String subject);
}
