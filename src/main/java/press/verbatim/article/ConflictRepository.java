package press.verbatim.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConflictRepository extends Repository<ConflictEntry, UUID> {
    ConflictEntry save(ConflictEntry entry);

    Optional<ConflictEntry> findByIdAndArticleId(UUID id, UUID article);

    Optional<ConflictEntry> findFirstByArticleIdAndSettledFalseOrderByAtDesc(UUID article);

    List<ConflictEntry> findByArticleIdAndSettledFalseOrderByAtDesc(UUID article);
}
