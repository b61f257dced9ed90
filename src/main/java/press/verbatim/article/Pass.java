package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "article_pass")
class Pass {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private String point;

    @Enumerated(EnumType.STRING)
    private GatePass.Reason reason;

    @Column
    private UUID byStaff;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Pass() {}

    Pass(UUID article, String point, GatePass.Reason reason, StaffId by, Instant at) {
        this.id = Ids.next();
        this.articleId = article;
        this.point = point;
        this.reason = reason;
        this.byStaff = by.value();
        this.at = at;
    }

    String point() {
        return point;
    }
}
