package press.verbatim.transcript;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranscriptGrantRepository extends Repository<TranscriptGrant, UUID> {
    TranscriptGrant saveAndFlush(TranscriptGrant grant);

    List<TranscriptGrant> findByTranscriptId(UUID transcriptId);

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from TranscriptGrant g where g.transcriptId = :transcript")
    void deleteByTranscript(UUID transcript);
}
