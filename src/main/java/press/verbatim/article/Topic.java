package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Ids;

@Entity
@Table(name = "topic")
class Topic {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column
    private String slug;

    @Column(columnDefinition = "text")
    private String summary;

    @Column
    private boolean deleted;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    Topic(TopicDraft draft) {
        this.id = Ids.next();
        this.name = draft.name();
        this.slug = draft.slug();
        this.summary = draft.summary();
    }

    TopicId id() {
        return new TopicId(id);
    }

    void become(TopicDraft draft) {
        name = draft.name();
        slug = draft.slug();
        summary = draft.summary();
    }

    void delete(boolean gone) {
        deleted = gone;
    }

    int version() {
        return version == null ? 0 : version;
    }

    TopicRef ref() {
        return new TopicRef(id(), name, slug, summary);
    }

    TopicRow row(int articles) {
        return new TopicRow(id(), name, slug, summary, articles, version());
    }
}
