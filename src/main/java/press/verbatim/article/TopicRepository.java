package press.verbatim.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, UUID> {
    Topic save(Topic topic);

    Optional<Topic> findById(UUID id);

    Optional<Topic> findBySlug(String slug);

    Optional<Topic> findBySlugAndDeletedFalse(String slug);

    List<Topic> findByIdInAndDeletedFalse(Collection<UUID> ids);

    @Query("select t from Topic t where t.deleted = false and (lower(t.name) > :after) order by lower(t.name)")
    List<Topic> after(String after, Limit limit);

    @Query("select count(p) from Placing p where p.topicId = :topic")
    int articles(UUID topic);
}
