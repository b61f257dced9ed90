package press.verbatim.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps which topics an article belongs to and at which place. */
@Component
class Placings {
    private final PlacingRepository placings;

    Placings(PlacingRepository placings) {
        this.placings = placings;
    }

    List<TopicId> of(Article article) {
        return placings.findByArticleIdOrderById(article.key()).stream()
                .map(placing -> new TopicId(placing.topic()))
                .toList();
    }

    /** New topics take the article at their end; what was placed stays where it is. */
    void become(Article article, List<TopicId> wanted) {
        Set<UUID> missing = new HashSet<>(wanted.stream().map(TopicId::value).toList());
        for (Placing placing : placings.findByArticleIdOrderById(article.key())) {
            if (!missing.remove(placing.topic())) {
                placings.delete(placing);
            }
        }
        wanted.stream()
                .map(TopicId::value)
                .filter(missing::contains)
                .forEach(topic -> placings.save(new Placing(article.key(), topic, placings.nextPlace(topic))));
    }
}
