package press.verbatim.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<Revision, UUID> {
    Revision save(Revision revision);

    Optional<Revision> findById(UUID id);

    Optional<Revision> findByArticleIdAndNumber(UUID article, int number);

    @Query("select new press.verbatim.article.ReleaseRow(r.number, r.releaseKind, r.note, r.headline, r.releasedBy,"
            + " r.releasedAt) from Revision r where r.articleId = :article order by r.number")
    List<ReleaseRow> all(UUID article);

    @Query("select coalesce(max(r.number), 0) + 1 from Revision r where r.articleId = :article")
    int nextNumber(UUID article);

    @Query("select new press.verbatim.article.LiveRelease(r.releaseKind, r.releasedAt, r.note) from Revision r"
            + " where r.articleId = :article and r.releaseKind in (UPDATE, CORRECTION) order by r.number desc")
    List<LiveRelease> releases(UUID article);
}
