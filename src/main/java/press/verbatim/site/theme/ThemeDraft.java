package press.verbatim.site.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What site admins are working on; there is one for all of them. */
@Entity
@Table(name = "theme_draft")
class ThemeDraft {
    static final String ONLY = "draft";

    @Id
    private String id;

    @Version
    private @Nullable Integer version;

    @Column(columnDefinition = "text")
    private String choices;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected ThemeDraft() {}

    ThemeDraft(String choices, Instant at, String by) {
        this.id = ONLY;
        this.choices = choices;
        this.changedAt = at;
        this.changedBy = by;
    }

    void become(String wanted, Instant at, String by) {
        choices = wanted;
        changedAt = at;
        changedBy = by;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String choices() {
        return choices;
    }

    String changedBy() {
        return changedBy;
    }
}
