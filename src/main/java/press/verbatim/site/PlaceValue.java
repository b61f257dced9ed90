package press.verbatim.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import press.verbatim.article.ArticleId;

@Embeddable
class PlaceValue {
    @Enumerated(EnumType.STRING)
    @Column
    private FrontSlot slot;

    @Column(name = "article_id")
    private UUID article;

    @Column
    private String title;

    @SuppressWarnings("NullAway.Init")
    protected PlaceValue() {}

    PlaceValue(FrontPlace place) {
        this.slot = place.slot();
        this.article = place.article().value();
        this.title = place.title();
    }

    FrontPlace place() {
        return new FrontPlace(slot, new ArticleId(article), title);
    }
}
