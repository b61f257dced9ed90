package press.verbatim.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranscriptRepository extends Repository<Transcript, UUID> {
    /** The object rule of the desk: who sees a transcript. Every query that leads to its words contains it. */
    String VISIBLE = """
            (:system = true
              or t.visibility <> press.verbatim.transcript.Visibility.RESTRICTED
              or exists (select g.id from TranscriptGrant g where g.transcriptId = t.id and g.staffId = :me))""";

    Transcript saveAndFlush(Transcript transcript);

    Optional<Transcript> findById(UUID id);

    boolean existsBySlug(String slug);

    @Query("select t from Transcript t where t.id = :id and t.deletedAt is null and " + VISIBLE)
    Optional<Transcript> visible(UUID id, UUID me, boolean system);

    @Query("select t from Transcript t where t.id = :id and t.deletedAt is not null and " + VISIBLE)
    Optional<Transcript> visibleInTrash(UUID id, UUID me, boolean system);

    @Query("select t from Transcript t where t.id in :ids and t.deletedAt is null and " + VISIBLE)
    List<Transcript> visibleAmong(Collection<UUID> ids, UUID me, boolean system);

    @Query(
            "select new press.verbatim.transcript.StampRow(t.id, t.version) from Transcript t where t.deletedAt is null and "
                    + VISIBLE)
    List<StampRow> visibleStamps(UUID me, boolean system);

    @Query("""
            select t from Transcript t
            where ((:deleted = true and t.deletedAt is not null) or (:deleted = false and t.deletedAt is null))
              and t.searchText like :words escape '\\'
              and t.kind in :kinds and t.visibility in :visibilities
              and t.id < :before
              and """ + " " + VISIBLE + " order by t.id desc")
    List<Transcript> page(
            String words,
            Collection<TranscriptKind> kinds,
            Collection<Visibility> visibilities,
            boolean deleted,
            UUID before,
            UUID me,
            boolean system,
            Limit limit);

    @Query("""
            select t from Transcript t
            where t.slug = :slug and t.deletedAt is null
              and t.visibility in (press.verbatim.transcript.Visibility.EXCERPTS, press.verbatim.transcript.Visibility.PUBLIC)
            """)
    Optional<Transcript> openToReaders(String slug);

    @Query("""
            select t from Transcript t
            where t.id in :ids and t.deletedAt is null
              and t.visibility in (press.verbatim.transcript.Visibility.EXCERPTS, press.verbatim.transcript.Visibility.PUBLIC)
            """)
    List<Transcript> openToReaders(Collection<UUID> ids);

    @Query("""
            select t from Transcript t
            where t.deletedAt is null
              and t.visibility in (press.verbatim.transcript.Visibility.EXCERPTS, press.verbatim.transcript.Visibility.PUBLIC)
            order by t.id desc
            """)
    List<Transcript> openToReaders();

    @Query("select t from Transcript t where t.id in :ids and t.withdrawalMode is not null")
    List<Transcript> withdrawnAmong(Collection<UUID> ids);
}
