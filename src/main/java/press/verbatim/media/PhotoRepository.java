package press.verbatim.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhotoRepository extends Repository<StoredPhoto, UUID> {
    StoredPhoto saveAndFlush(StoredPhoto photo);

    Optional<StoredPhoto> findById(UUID id);

    Optional<StoredPhoto> findByIdAndDeletedAtIsNull(UUID id);

    @Query("select p from StoredPhoto p where p.id = :id and p.isPublic = true and p.deletedAt is null")
    Optional<StoredPhoto> published(UUID id);

    @Query("""
            select p from StoredPhoto p
            where p.deletedAt is null and p.searchText like :pattern escape '\\'
              and (p.addedAt < :before or p.addedAt = :before and p.id < :id)
            order by p.addedAt desc, p.id desc""")
    List<StoredPhoto> page(String pattern, Instant before, UUID id, Limit limit);
}
