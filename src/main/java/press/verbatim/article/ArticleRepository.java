package press.verbatim.article;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, UUID> {
    Article save(Article article);

    Optional<Article> findById(UUID id);

    @Query("select a from Article a where a.id = :id and " + Reach.READ)
    Optional<Article> readable(UUID id, UUID me, boolean editor);

    @Query("select a from Article a where a.id in :ids and " + Reach.READ)
    List<Article> readable(Collection<UUID> ids, UUID me, boolean editor);

    @Query("select a from Article a where a.id = :id and " + Reach.OWN)
    Optional<Article> own(UUID id, UUID me, boolean editor);

    @Query("select a from Article a where a.id in :ids and " + Reach.OWN)
    List<Article> own(Collection<UUID> ids, UUID me, boolean editor);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id and " + Reach.OWN)
    Optional<Article> locked(UUID id, UUID me, boolean editor);

    /** Keeps the figure of a check without making a version of it. */
    @Modifying
    @Query("update Article a set a.flagged = :flagged where a.id = :id")
    void flag(UUID id, int flagged);

    @Query("select count(a) > 0 from Article a where a.slug = :slug and a.id <> :id")
    boolean wantedElsewhere(String slug, UUID id);

    @Query("select distinct a from Article a where exists"
            + " (select 1 from Article linked join linked.sources s where linked.id = a.id and s = :transcript)"
            + " or exists (select 1 from Quotation q where q.articleId = a.id and q.transcriptId = :transcript)"
            + " or exists (select 1 from Revision r join r.excerpts e where r.id = a.liveRevisionId"
            + " and e.transcriptId = :transcript)"
            + " or exists (select 1 from Revision r join r.quotations p where r.id = a.liveRevisionId"
            + " and p.transcriptId = :transcript)")
    List<Article> resting(UUID transcript);

    @Query("select distinct a from Article a where a.photo.photoId = :photo or a.body like :mark"
            + " or exists (select 1 from Revision r where r.id = a.liveRevisionId and r.photo.photoId = :photo)"
            + " or exists (select 1 from Revision r join r.bodyPhotos p where r.id = a.liveRevisionId and p = :photo)")
    List<Article> showing(UUID photo, String mark);

    @Query(
            "select distinct a from Article a where a.body like :mark"
                    + " or exists (select 1 from Revision r join r.excerpts e where r.id = a.liveRevisionId and e.excerptId = :excerpt)")
    List<Article> showingExcerpt(UUID excerpt, String mark);
}
