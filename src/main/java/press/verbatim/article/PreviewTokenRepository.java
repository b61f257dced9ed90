package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreviewTokenRepository extends Repository<PreviewToken, UUID> {
    PreviewToken save(PreviewToken token);

    Optional<PreviewToken> findByTokenHash(String hash);

    Optional<PreviewToken> findByIdAndArticleId(UUID id, UUID article);

    List<PreviewToken> findByArticleIdAndRevokedFalseAndExpiresAtAfterOrderByExpiresAtDesc(UUID article, Instant now);

    @Modifying
    @Query("delete from PreviewToken t where t.expiresAt < :before")
    int dropExpired(Instant before);
}
