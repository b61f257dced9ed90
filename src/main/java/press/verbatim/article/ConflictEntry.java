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
@Table(name = "article_conflict")
class ConflictEntry {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private int baseVersion;

    @Column
    private UUID refusedBy;

    @Column
    private byte[] refused;

    @Column
    private int keptVersion;

    @Column
    private UUID keptBy;

    @Column
    private byte[] kept;

    @Column
    private Instant at;

    @Column
    private boolean settled;

    @SuppressWarnings("NullAway.Init")
    protected ConflictEntry() {}

    ConflictEntry(Article article, int baseVersion, StaffId by, byte[] refused, byte[] kept, Instant at) {
        this.id = Ids.next();
        this.articleId = article.key();
        this.baseVersion = baseVersion;
        this.refusedBy = by.value();
        this.refused = refused;
        this.keptVersion = article.copyVersion();
        this.keptBy = article.savedBy().value();
        this.kept = kept;
        this.at = at;
    }

    ConflictId id() {
        return new ConflictId(id);
    }

    int baseVersion() {
        return baseVersion;
    }

    StaffId refusedBy() {
        return new StaffId(refusedBy);
    }

    byte[] refused() {
        return refused;
    }

    int keptVersion() {
        return keptVersion;
    }

    StaffId keptBy() {
        return new StaffId(keptBy);
    }

    byte[] kept() {
        return kept;
    }

    Instant at() {
        return at;
    }

    void settle() {
        settled = true;
    }
}
