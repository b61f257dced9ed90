package press.verbatim.sourcing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RightOfReplyRepository extends Repository<RightOfReply, UUID> {
    RightOfReply saveAndFlush(RightOfReply reply);

    /** For a change: locked until the transaction ends, so that two decisions follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RightOfReply r where r.id = :id")
    Optional<RightOfReply> locked(UUID id);

    List<RightOfReply> findByArticleIdAndDeletedAtIsNullOrderByReceivedAtAscIdAsc(UUID article);

    @Query("select r from RightOfReply r where r.articleId = :article and r.state = PUBLISHED and r.deletedAt is null"
            + " order by r.publishedAt, r.id")
    List<RightOfReply> published(UUID article);

    /** Whose articles these are is asked of the article room, stretch by stretch. */
    @Query("select r from RightOfReply r where r.state = RECEIVED and r.deletedAt is null and r.id > :after"
            + " order by r.id")
    List<RightOfReply> open(UUID after, Limit limit);

    @Query("select s from RightOfReplyStep s where s.replyId in :replies order by s.id")
    List<RightOfReplyStep> steps(Collection<UUID> replies);
}
