package press.verbatim.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRepository extends Repository<JournalEntry, UUID> {
    String ROW = "select new press.verbatim.article.JournalRow(j.id, j.articleId, j.copyVersion, j.kind,"
            + " j.releaseKind, j.note, j.savedBy, j.savedAt) from JournalEntry j";

    JournalEntry save(JournalEntry entry);

    Optional<JournalEntry> findByIdAndArticleId(UUID id, UUID article);

    @Query(
            "select j from JournalEntry j where j.articleId = :article and j.kind = LIVE order by j.savedAt desc, j.id desc")
    List<JournalEntry> live(UUID article, Limit limit);

    @Query(ROW + " where j.articleId = :article order by j.savedAt desc, j.id desc")
    List<JournalRow> newest(UUID article, Limit limit);

    @Query(
            ROW
                    + " where j.kind = AUTOSAVE and j.thinned = false and j.savedAt < :before order by j.articleId, j.savedBy, j.savedAt desc")
    List<JournalRow> autosaves(Instant before, Limit limit);

    @Modifying
    @Query("update JournalEntry j set j.thinned = true where j.id in :ids")
    int markThinned(Collection<UUID> ids);

    @Modifying
    @Query("delete from JournalEntry j where j.id in :ids and j.kind = AUTOSAVE")
    int drop(Collection<UUID> ids);
}
