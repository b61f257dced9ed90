package press.verbatim.site.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "theme_logo")
class StoredLogo {
    @Id
    private String name;

    @Column
    private int width;

    @Column
    private int height;

    @Column
    private byte[] content;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredLogo() {}

    StoredLogo(Logo logo, byte[] content, Instant at, String by) {
        this.name = logo.name();
        this.width = logo.width();
        this.height = logo.height();
        this.content = content;
        this.addedAt = at;
        this.addedBy = by;
    }

    Logo view() {
        return new Logo(name, width, height);
    }

    byte[] content() {
        return content;
    }
}
