package press.verbatim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "article_slug")
class SlugEntry implements Persistable<String> {
    @Id
    private String slug;

    @Column
    private UUID articleId;

    @Column
    private Instant since;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected SlugEntry() {}

    SlugEntry(String slug, UUID article, Instant since) {
        this.slug = slug;
        this.articleId = article;
        this.since = since;
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    UUID article() {
        return articleId;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
