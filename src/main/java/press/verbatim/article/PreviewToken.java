package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "article_preview")
class PreviewToken {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private String tokenHash;

    @Column
    private UUID byStaff;

    @Column
    private Instant expiresAt;

    @Column
    private boolean revoked;

    @SuppressWarnings("NullAway.Init")
    protected PreviewToken() {}

    PreviewToken(UUID article, String tokenHash, StaffId by, Instant expiresAt) {
        this.id = Ids.next();
        this.articleId = article;
        this.tokenHash = tokenHash;
        this.byStaff = by.value();
        this.expiresAt = expiresAt;
    }

    UUID article() {
        return articleId;
    }

    StaffId by() {
        return new StaffId(byStaff);
    }

    boolean opens(Instant now) {
        return !revoked && now.isBefore(expiresAt);
    }

    void revoke() {
        revoked = true;
    }

    PreviewLink link(String name) {
        return new PreviewLink(id, name, expiresAt);
    }
}
