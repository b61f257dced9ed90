package press.verbatim.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;

/** Tells every node which pages an act on a live article concerns, in the transaction of the act. */
@Component
class LiveChanges {
    /** The key of whatever lists articles by date: la une, feeds, site maps. */
    static final String ALL = "front";

    /** The kind of key for the articles that stand before and after one. */
    static final String AROUND = "around";

    /** The kind of key for the list of articles that quote a transcript. */
    static final String QUOTING = "quoting";

    private final ChangeFeed changes;
    private final RevisionRepository revisions;
    private final LiveQueries live;

    LiveChanges(ChangeFeed changes, RevisionRepository revisions, LiveQueries live) {
        this.changes = changes;
        this.revisions = revisions;
        this.live = live;
    }

    /** Called before and after the act where it moves the article from one section or topic to another. */
    void publish(Article article) {
        keys(article).forEach(changes::publish);
    }

    /** The same where readers must no longer see the article; called before the act. */
    void withdraw(Article article) {
        keys(article).forEach(changes::withdraw);
    }

    private Set<String> keys(Article article) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("article:" + article.id());
        keys.add(ALL);
        neighbours(article).forEach(neighbour -> keys.add(AROUND + ":" + neighbour.id()));
        UUID revision = article.liveRevisionId();
        if (revision != null) {
            revisions.findById(revision).map(Revision::page).ifPresent(page -> lists(page, keys));
        }
        return keys;
    }

    /** Their pages name this article as the one before or after. */
    private Stream<LiveTeaser> neighbours(Article article) {
        LiveQueries.Around around = live.around(article.key(), article.firstPublished(), List.of());
        return Stream.concat(Stream.ofNullable(around.before()), Stream.ofNullable(around.after()));
    }

    private static void lists(FrozenPage page, Set<String> keys) {
        if (page.section() != null) {
            keys.add("section:" + page.section());
        }
        page.topics().forEach(topic -> keys.add("topic:" + topic));
        Stream.concat(
                        page.quotations().stream().map(PlaceValue::transcriptId),
                        page.excerpts().stream().map(ExcerptValue::transcriptId))
                .forEach(transcript -> keys.add(QUOTING + ":" + transcript));
        page.bylines().forEach(byline -> keys.add("byline:" + byline.byline().slug()));
    }
}
