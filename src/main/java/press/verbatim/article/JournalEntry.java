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
@Table(name = "article_journal")
class JournalEntry {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private int copyVersion;

    @Enumerated(EnumType.STRING)
    private VersionRow.Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseKind releaseKind;

    @Column(columnDefinition = "text")
    private String note = "";

    @Column
    private UUID savedBy;

    @Column
    private Instant savedAt;

    @Column
    private boolean thinned;

    @Column
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(Article article, VersionRow.Kind kind, StaffId by, Instant at, byte[] content) {
        this.id = Ids.next();
        this.articleId = article.key();
        this.copyVersion = article.copyVersion();
        this.kind = kind;
        this.savedBy = by.value();
        this.savedAt = at;
        this.content = content;
    }

    void explain(@Nullable ReleaseKind release, String why) {
        releaseKind = release;
        note = why;
    }

    int copyVersion() {
        return copyVersion;
    }

    byte[] content() {
        return content;
    }
}
