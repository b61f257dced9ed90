package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnnotationRepository extends Repository<Annotation, UUID> {
    /** A private note exists for its author alone, whatever the transcript is open to. */
    String READABLE = "t.id = a.transcriptId and t.deletedAt is null and (a.onlyMine = false or a.author = :me) and "
            + TranscriptRepository.VISIBLE;

    List<Annotation> findByTranscriptIdAndDeletedAtIsNull(UUID transcript);

    Annotation saveAndFlush(Annotation annotation);

    <S extends Annotation> List<S> saveAll(Iterable<S> all);

    /** Notes of the transcript that came with one of these identifiers: what may be read, and whoever asks their own trash. */
    @Query("select a from Annotation a, Transcript t where a.transcriptId = :transcript and a.sourceId in :sources"
            + " and (a.deletedAt is null or a.author = :me) and " + READABLE)
    List<Annotation> from(UUID transcript, Collection<String> sources, UUID me, boolean system);

    @Query("select a from Annotation a, Transcript t where a.transcriptId = :transcript and a.deletedAt is null and "
            + READABLE + " order by a.createdAt")
    List<Annotation> of(UUID transcript, UUID me, boolean system);

    @Query("select a from Annotation a, Transcript t where a.id = :id and a.deletedAt is null and " + READABLE)
    Optional<Annotation> readable(UUID id, UUID me, boolean system);

    @Query("select a from Annotation a, Transcript t where a.id in :ids and a.deletedAt is null and " + READABLE)
    List<Annotation> readableAmong(Collection<UUID> ids, UUID me, boolean system);

    @Query("select a from Annotation a, Transcript t where a.id = :id and a.deletedAt is not null and " + READABLE)
    Optional<Annotation> readableInTrash(UUID id, UUID me, boolean system);
}
