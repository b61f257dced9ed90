package press.verbatim.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutboxMails extends JpaRepository<OutboxMail, UUID> {
    @Query("""
            select m from OutboxMail m
            where m.state in :states and (m.createdAt < :before or (m.createdAt = :before and m.id < :id))
            order by m.createdAt desc, m.id desc""")
    List<OutboxMail> before(List<MailState> states, Instant before, UUID id, Limit limit);

    @Modifying
    @Query("delete from OutboxMail m where m.recipientKey = :recipientKey")
    void forget(String recipientKey);

    @Modifying
    @Query("delete from OutboxMail m where m.createdAt < :before and m.state <> :waiting")
    int deleteOlder(Instant before, MailState waiting);
}
