package press.verbatim.newsletter;

import java.util.List;
import java.util.UUID;

/** What a subscriber admin fills in for an edition. */
public record EditionDraft(UUID newsletter, String subject, String intro, List<UUID> articles) {
    public static final int SUBJECT_LIMIT = 160;
    public static final int ARTICLE_LIMIT = 40;

    public EditionDraft {
        articles = List.copyOf(articles);
    }
}
