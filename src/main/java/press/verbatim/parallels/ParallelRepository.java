package press.verbatim.parallels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParallelRepository extends Repository<Parallel, UUID> {
    Parallel saveAndFlush(Parallel parallel);

    @Query("select p from Parallel p where p.id = :id and p.deletedAt is null")
    Optional<Parallel> present(UUID id);

    @Query("select p from Parallel p where p.id = :id and p.deletedAt is not null")
    Optional<Parallel> inTrash(UUID id);

    @Query("select p from Parallel p where ((:deleted = true and p.deletedAt is not null)"
            + " or (:deleted = false and p.deletedAt is null)) and p.id < :before"
            + " and (:all = true or p.leftTranscript in :sources or p.rightTranscript in :sources) order by p.id desc")
    List<Parallel> page(boolean all, Collection<UUID> sources, boolean deleted, UUID before, Limit limit);

    @Query("select p from Parallel p where p.deletedAt is null and p.leftExcerpt = :left and p.rightExcerpt = :right")
    Optional<Parallel> pairing(UUID left, UUID right);
}
