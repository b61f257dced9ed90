package press.verbatim.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.parallels.Dossiers;
import press.verbatim.transcript.TranscriptId;

/** Tells the board of parallels what dossiers there are and which transcripts their articles rest on. */
@Component
class TopicSources implements Dossiers {
    private static final int SHOWN = 500;

    private final TopicRepository topics;
    private final PlacingRepository placings;
    private final ArticleRepository articles;
    private final ArticleAccess access;

    TopicSources(TopicRepository topics, PlacingRepository placings, ArticleRepository articles, ArticleAccess access) {
        this.topics = topics;
        this.placings = placings;
        this.articles = articles;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dossier> list() {
        return topics.after("", Limit.of(SHOWN)).stream()
                .map(Topic::ref)
                .map(topic -> new Dossier(topic.id().value(), topic.name()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<TranscriptId> sources(UUID dossier) {
        List<UUID> filed = placings.findByTopicIdOrderByPlaceAscIdAsc(dossier).stream()
                .map(Placing::article)
                .toList();
        return filed.isEmpty()
                ? Set.of()
                : articles.readable(filed, access.me(), access.editor()).stream()
                        .flatMap(article -> article.sources().stream())
                        .map(TranscriptId::new)
                        .collect(Collectors.toSet());
    }
}
