package press.verbatim.article;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;

/** Suggests articles that rest on the same transcript, quote the same people or stand in the same topic. */
@Component
class SharedGround implements Suggestions {
    private final EntityManager entities;
    private final ArticleAccess access;
    private final ArticleListing listing;
    private final Sources sources;
    private final PeopleService people;

    SharedGround(
            EntityManager entities,
            ArticleAccess access,
            ArticleListing listing,
            Sources sources,
            PeopleService people) {
        this.entities = entities;
        this.access = access;
        this.listing = listing;
        this.sources = sources;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(ArticleId id, int limit) {
        Article article = access.own(id);
        Map<UUID, Suggestion> found = new LinkedHashMap<>();
        transcripts(article, limit).forEach(found::putIfAbsent);
        people(article, limit).forEach(found::putIfAbsent);
        topics(article, limit).forEach(found::putIfAbsent);
        return found.values().stream().limit(limit).toList();
    }

    private Map<UUID, Suggestion> transcripts(Article article, int limit) {
        Map<UUID, String> titles = sources
                .heads(article.sources().stream().map(TranscriptId::new).toList())
                .stream()
                .collect(Collectors.toMap(head -> head.id().value(), TranscriptHead::title));
        String query = "select a.id, s from Article a join a.sources s where s in :shared and a.id <> :id and "
                + Reach.READ + " order by a.changedAt desc";
        return titles.isEmpty()
                ? Map.of()
                : suggestions(query, article, titles, Suggestion.Reason.SAME_TRANSCRIPT, limit);
    }

    private Map<UUID, Suggestion> people(Article article, int limit) {
        List<UUID> quoted = entities.createQuery(
                        "select distinct q.personId from Quotation q where q.articleId = :id and q.personId is not null",
                        UUID.class)
                .setParameter("id", article.key())
                .getResultList();
        if (quoted.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = people
                .houseNames(quoted.stream().map(PersonId::new).toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
        String query = "select a.id, q.personId from Article a join Quotation q on q.articleId = a.id"
                + " where q.personId in :shared and a.id <> :id and " + Reach.READ + " order by a.changedAt desc";
        return suggestions(query, article, names, Suggestion.Reason.SAME_PERSON, limit);
    }

    private Map<UUID, Suggestion> topics(Article article, int limit) {
        Map<UUID, String> names = entities
                .createQuery(
                        "select t.id, t.name from Topic t join Placing p on p.topicId = t.id"
                                + " where p.articleId = :id and t.deleted = false",
                        Object[].class)
                .setParameter("id", article.key())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(line -> (UUID) line[0], line -> (String) line[1]));
        String query = "select a.id, p.topicId from Article a join Placing p on p.articleId = a.id"
                + " where p.topicId in :shared and a.id <> :id and " + Reach.READ + " order by a.changedAt desc";
        return names.isEmpty() ? Map.of() : suggestions(query, article, names, Suggestion.Reason.SAME_TOPIC, limit);
    }

    private Map<UUID, Suggestion> suggestions(
            String query, Article article, Map<UUID, String> shared, Suggestion.Reason reason, int limit) {
        Map<UUID, UUID> pairs = new LinkedHashMap<>();
        entities.createQuery(query, Object[].class)
                .setParameter("shared", List.copyOf(shared.keySet()))
                .setParameter("id", article.key())
                .setParameter("me", access.me())
                .setParameter("editor", access.editor())
                .setMaxResults(limit * 4)
                .getResultList()
                .forEach(line -> pairs.putIfAbsent((UUID) line[0], (UUID) line[1]));
        Map<UUID, ArticleRow> rows = listing.rows(pairs.keySet());
        Map<UUID, Suggestion> found = new LinkedHashMap<>();
        pairs.forEach((other, what) -> {
            ArticleRow row = Objects.requireNonNull(rows.get(other));
            String detail = shared.getOrDefault(what, "");
            found.put(other, new Suggestion(row.id(), row.headline(), row.live(), reason, detail));
        });
        return found;
    }
}
