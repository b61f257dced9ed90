package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RedactionRepository extends Repository<Redaction, UUID> {
    Redaction saveAndFlush(Redaction redaction);

    void delete(Redaction redaction);

    List<Redaction> findByTranscriptIdOrderByMadeAt(UUID transcript);

    List<Redaction> findByTranscriptIdInOrderByMadeAt(Collection<UUID> transcripts);

    @Query(
            "select r from Redaction r, Transcript t where r.id = :id and t.id = r.transcriptId and t.deletedAt is null and "
                    + TranscriptRepository.VISIBLE)
    Optional<Redaction> visible(UUID id, UUID me, boolean system);
}
