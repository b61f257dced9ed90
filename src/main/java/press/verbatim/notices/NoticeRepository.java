package press.verbatim.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, UUID> {
    Notice save(Notice notice);

    @Query("select n from Notice n where n.recipient = :whom and n.readAt is null and n.code = :code"
            + " and n.subject = :subject and n.place = :place")
    List<Notice> unread(UUID whom, String code, UUID subject, String place);

    @Query("select n from Notice n where n.recipient = :whom and (:all = true or n.readAt is null)"
            + " and (n.toldAt < :before or (n.toldAt = :before and n.id < :id)) order by n.toldAt desc, n.id desc")
    List<Notice> before(UUID whom, boolean all, Instant before, UUID id, Limit limit);

    @Query("select n from Notice n where n.id = :id and n.recipient = :whom")
    Optional<Notice> own(UUID id, UUID whom);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.recipient = :whom and n.readAt is null and n.toldAt <= :until")
    void readAll(UUID whom, Instant until, Instant now);

    @Modifying
    @Query("delete from Notice n where n.readAt < :before")
    int deleteReadBefore(Instant before);
}
