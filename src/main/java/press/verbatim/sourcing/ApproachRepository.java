package press.verbatim.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApproachRepository extends Repository<Approach, UUID> {
    Approach saveAndFlush(Approach approach);

    Optional<Approach> findById(UUID id);

    List<Approach> findByArticleIdAndDeletedAtIsNullOrderByPlaceAscIdAsc(UUID article);

    @Query("select coalesce(max(a.place), 0) + 1 from Approach a where a.articleId = :article")
    int nextPlace(UUID article);

    /** Whose articles these are is asked of the article room, stretch by stretch. */
    @Query("select a from Approach a where a.outcome = WAITING and a.deletedAt is null and a.id > :after order by a.id")
    List<Approach> open(UUID after, Limit limit);
}
