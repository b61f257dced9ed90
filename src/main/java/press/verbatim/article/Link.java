package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "article_link")
class Link {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private UUID targetId;

    @Column
    private int place;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    Link(UUID article, LinkDraft draft, int place) {
        this.id = Ids.next();
        this.articleId = article;
        this.targetId = draft.target().value();
        become(draft, place);
    }

    final void become(LinkDraft draft, int newPlace) {
        place = newPlace;
        kind = draft.kind();
        reason = draft.reason();
    }

    UUID target() {
        return targetId;
    }

    LinkKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    LinkValue frozen() {
        return new LinkValue(targetId, kind, reason);
    }
}
