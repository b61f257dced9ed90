package press.verbatim.newsletter;

import java.util.UUID;
import press.verbatim.article.LiveTeaser;

/** An article of an edition, in the words it had when the edition was last saved or sent. */
public record EditionPiece(UUID article, String slug, String kicker, String headline, String lead) {
    static EditionPiece of(LiveTeaser teaser) {
        return new EditionPiece(teaser.id().value(), teaser.slug(), teaser.kicker(), teaser.headline(), teaser.lead());
    }
}
