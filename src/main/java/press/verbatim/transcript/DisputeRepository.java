package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisputeRepository extends Repository<Dispute, UUID> {
    Dispute saveAndFlush(Dispute dispute);

    List<Dispute> findByTranscriptIdInAndDeletedAtIsNullOrderByCreatedAt(Collection<UUID> transcripts);

    @Query(
            "select d from Dispute d, Transcript t where d.id = :id and t.id = d.transcriptId and t.deletedAt is null and "
                    + TranscriptRepository.VISIBLE)
    Optional<Dispute> visible(UUID id, UUID me, boolean system);
}
