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
import press.verbatim.transcript.SourceChange;
import press.verbatim.transcript.TranscriptId;

@Entity
@Table(name = "article_changed_source")
class ChangedSource {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private UUID transcriptId;

    @Enumerated(EnumType.STRING)
    private SourceChange what;

    @Column
    private Instant at;

    @Column
    private @Nullable Instant settledAt;

    @Column
    private @Nullable UUID settledBy;

    @SuppressWarnings("NullAway.Init")
    protected ChangedSource() {}

    ChangedSource(UUID article, TranscriptId transcript, SourceChange what, Instant at) {
        this.id = Ids.next();
        this.articleId = article;
        this.transcriptId = transcript.value();
        this.what = what;
        this.at = at;
    }

    UUID transcript() {
        return transcriptId;
    }

    SourceChange what() {
        return what;
    }

    Instant at() {
        return at;
    }

    /** The same happened once more, before anybody looked. */
    void again(Instant now) {
        at = now;
    }

    void settle(StaffId by, Instant now) {
        settledBy = by.value();
        settledAt = now;
    }
}
