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
    private String what;

    @Column(columnDefinition = "text")
    private String words;

    @Column
    private int releaseNumber;

    @Column
    private UUID byStaff;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Pass() {}

    /** @param release the number of the version that went out with it */
    Pass(UUID article, Gate.Point point, GatePass.Reason reason, int release, StaffId by, Instant at) {
        this.id = Ids.next();
        this.articleId = article;
        this.point = point.key();
        this.what = point.messageKey();
        this.words = point.key().startsWith("quotation:") ? point.words() : "";
        this.reason = reason;
        this.releaseNumber = release;
        this.byStaff = by.value();
        this.at = at;
    }

    String point() {
        return point;
    }

    int release() {
        return releaseNumber;
    }

    /** As the record of a release tells it. */
    PassedPoint passed() {
        return new PassedPoint(what, words, reason);
    }
}
