package press.verbatim.article;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;

/** Tells every node which pages an act on a live article concerns, in the transaction of the act. */
@Component
class LiveChanges {
    private final ChangeFeed changes;
    private final RevisionRepository revisions;

    LiveChanges(ChangeFeed changes, RevisionRepository revisions) {
        this.changes = changes;
        this.revisions = revisions;
    }

    /** Called before and after the act where it moves the article from one section or topic to another. */
    void publish(Article article) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("article:" + article.id());
        keys.add("front");
        UUID live = article.liveRevisionId();
        if (live != null) {
            revisions.findById(live).map(Revision::page).ifPresent(page -> {
                if (page.section() != null) {
                    keys.add("section:" + page.section());
                }
                page.topics().forEach(topic -> keys.add("topic:" + topic));
            });
        }
        keys.forEach(changes::publish);
    }
}
