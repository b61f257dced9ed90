package press.verbatim.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.Ids;
import press.verbatim.security.StaffId;

@Entity
@Table(name = "sourcing_dismissal")
class Dismissal {
    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Integer version;

    @Column(name = "article_id")
    private UUID articleId;

    @Column
    private String subject;

    @Column(name = "by_staff")
    private UUID byStaff;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Dismissal() {}

    Dismissal(ArticleId article, String subject, StaffId by, Instant at) {
        this.articleId = article.value();
        this.subject = subject;
        this.byStaff = by.value();
        this.at = at;
    }

    String subject() {
        return subject;
    }
}
