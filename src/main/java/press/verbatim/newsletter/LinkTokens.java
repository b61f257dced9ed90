package press.verbatim.newsletter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkTokens extends Repository<LinkToken, UUID> {
    LinkToken save(LinkToken token);

    Optional<LinkToken> findByHashAndPurpose(String hash, LinkToken.Purpose purpose);

    long countBySubscriberIdAndCreatedAtAfter(UUID subscriberId, Instant since);

    @Modifying
    @Query("delete from LinkToken t where t.subscriberId = :subscriberId")
    void forget(UUID subscriberId);

    @Modifying
    @Query("delete from LinkToken t where t.expiresAt < :before")
    int deleteExpired(Instant before);
}
