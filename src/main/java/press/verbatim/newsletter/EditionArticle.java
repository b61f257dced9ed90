package press.verbatim.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
class EditionArticle {
    @Column
    private UUID articleId;

    @Column
    private String slug;

    @Column(columnDefinition = "text")
    private String kicker;

    @Column(columnDefinition = "text")
    private String headline;

    @Column(columnDefinition = "text")
    private String lead;

    @SuppressWarnings("NullAway.Init")
    protected EditionArticle() {}

    EditionArticle(EditionPiece piece) {
        this.articleId = piece.article();
        this.slug = piece.slug();
        this.kicker = piece.kicker();
        this.headline = piece.headline();
        this.lead = piece.lead();
    }

    EditionPiece piece() {
        return new EditionPiece(articleId, slug, kicker, headline, lead);
    }
}
