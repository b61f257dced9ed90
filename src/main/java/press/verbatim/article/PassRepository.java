package press.verbatim.article;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PassRepository extends Repository<Pass, UUID> {
    Pass save(Pass pass);

    List<Pass> findByArticleId(UUID article);
}
