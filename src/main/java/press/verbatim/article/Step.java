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
@Table(name = "article_step")
class Step {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Enumerated(EnumType.STRING)
    private ReviewNote.Step step;

    @Column(columnDefinition = "text")
    private String text;

    @Column
    private UUID byStaff;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(UUID article, ReviewNote.Step step, String text, StaffId by, Instant at) {
        this.id = Ids.next();
        this.articleId = article;
        this.step = step;
        this.text = text;
        this.byStaff = by.value();
        this.at = at;
    }

    StaffId by() {
        return new StaffId(byStaff);
    }

    ReviewNote note(String name) {
        return new ReviewNote(step, text, name, at);
    }
}
