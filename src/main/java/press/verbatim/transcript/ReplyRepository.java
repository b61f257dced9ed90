package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** An answer exists for whoever may see what it answers; the note's own rule is part of every query. */
interface ReplyRepository extends Repository<AnnotationReply, UUID> {
    String READABLE = "a.id = r.annotationId and a.deletedAt is null and " + AnnotationRepository.READABLE;

    AnnotationReply saveAndFlush(AnnotationReply reply);

    <S extends AnnotationReply> List<S> saveAll(Iterable<S> all);

    @Query("select r from AnnotationReply r where r.annotationId in :annotations and r.deletedAt is null"
            + " order by r.createdAt, r.id")
    List<AnnotationReply> to(Collection<UUID> annotations);

    @Query("select r from AnnotationReply r, Annotation a, Transcript t where r.id = :id and r.deletedAt is null and "
            + READABLE)
    Optional<AnnotationReply> readable(UUID id, UUID me, boolean system);

    @Query(
            "select r from AnnotationReply r, Annotation a, Transcript t where r.id = :id and r.deletedAt is not null and "
                    + READABLE)
    Optional<AnnotationReply> readableInTrash(UUID id, UUID me, boolean system);
}
