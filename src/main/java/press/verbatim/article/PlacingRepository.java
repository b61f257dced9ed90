package press.verbatim.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlacingRepository extends Repository<Placing, UUID> {
    Placing save(Placing placing);

    void delete(Placing placing);

    List<Placing> findByArticleIdOrderById(UUID article);

    List<Placing> findByTopicIdOrderByPlaceAscIdAsc(UUID topic);

    List<Placing> findByArticleIdIn(Collection<UUID> articles);

    @Query("select coalesce(max(p.place), -1) + 1 from Placing p where p.topicId = :topic")
    int nextPlace(UUID topic);
}
