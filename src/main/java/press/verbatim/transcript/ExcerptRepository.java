package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExcerptRepository extends Repository<Excerpt, UUID> {
    String VISIBLE = "t.id = e.transcriptId and t.deletedAt is null and " + TranscriptRepository.VISIBLE;

    Excerpt saveAndFlush(Excerpt excerpt);

    List<Excerpt> findByTranscriptId(UUID transcript);

    Optional<Excerpt> findById(UUID id);

    @Query("select e from Excerpt e, Transcript t where e.id in :ids and " + VISIBLE)
    List<Excerpt> visibleAmong(Collection<UUID> ids, UUID me, boolean system);

    @Query("select e from Excerpt e, Transcript t where e.id = :id and " + VISIBLE)
    Optional<Excerpt> visible(UUID id, UUID me, boolean system);

    @Query("select e from Excerpt e, Transcript t where e.transcriptId = :transcript and " + VISIBLE
            + " order by e.createdAt")
    List<Excerpt> of(UUID transcript, UUID me, boolean system);

    @Query("""
            select e from Excerpt e, Transcript t
            where e.id in :ids and e.isPublic = true and t.id = e.transcriptId and t.deletedAt is null
              and t.visibility in (press.verbatim.transcript.Visibility.EXCERPTS, press.verbatim.transcript.Visibility.PUBLIC)
            """)
    List<Excerpt> openToReaders(Collection<UUID> ids);

    List<Excerpt> findByTranscriptIdAndIsPublicTrueOrderByCreatedAt(UUID transcript);
}
