package press.verbatim.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<Link, UUID> {
    Link save(Link link);

    void delete(Link link);

    List<Link> findByArticleIdOrderByPlaceAscIdAsc(UUID article);

    boolean existsByArticleIdAndTargetId(UUID article, UUID target);

    @Query("select l.articleId from Link l where l.targetId = :article and l.articleId in :others")
    List<UUID> pointingAt(UUID article, Collection<UUID> others);
}
