package press.verbatim.site.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A theme as readers saw it. The highest number is the one they see. */
@Entity
@Immutable
@Table(name = "theme_version")
class ThemeVersion implements Persistable<Integer> {
    @Id
    private Integer number;

    @Column(columnDefinition = "text")
    private String choices;

    @Column
    private String note;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    private @Nullable Integer restores;

    @SuppressWarnings("NullAway.Init")
    protected ThemeVersion() {}

    ThemeVersion(int number, String choices, String note, Instant at, String by, @Nullable Integer restores) {
        this.number = number;
        this.choices = choices;
        this.note = note;
        this.releasedAt = at;
        this.releasedBy = by;
        this.restores = restores;
    }

    String choices() {
        return choices;
    }

    ThemeRelease view() {
        return new ThemeRelease(number, note, releasedAt, releasedBy, restores);
    }

    @Override
    public Integer getId() {
        return number;
    }

    /** Versions are only ever added: a second one of the same number is refused by the database. */
    @Override
    public boolean isNew() {
        return true;
    }
}
