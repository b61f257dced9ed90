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
@Table(name = "article_topic")
class Placing {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID articleId;

    @Column
    private UUID topicId;

    @Column
    private int place;

    @SuppressWarnings("NullAway.Init")
    protected Placing() {}

    Placing(UUID article, UUID topic, int place) {
        this.id = Ids.next();
        this.articleId = article;
        this.topicId = topic;
        this.place = place;
    }

    UUID article() {
        return articleId;
    }

    UUID topic() {
        return topicId;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }
}
