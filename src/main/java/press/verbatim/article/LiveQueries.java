package press.verbatim.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.Reading;
import press.verbatim.platform.Slice;

/** Reads teasers of live articles, newest first: the one place that says what live means. */
@Component
class LiveQueries {
    static final String LIVE = " from Article a join Revision r on r.id = a.liveRevisionId"
            + " left join Section s on s.id = r.sectionId where a.liveState = LIVE";

    /** The state, which is the same for all, lets the index of what is live be read in order, from where the moment stands. */
    private static final String NEWEST_FIRST = " order by a.liveState desc, a.publishedAt desc, a.id desc";

    private static final String OLDEST_FIRST = " order by a.liveState, a.publishedAt, a.id";
    private static final String EARLIER = " and a.publishedAt <= :at and (a.publishedAt < :at or a.id < :id)";
    private static final String LATER = " and a.publishedAt >= :at and (a.publishedAt > :at or a.id > :id)";
    private static final String ROW =
            "select new press.verbatim.article.TeaserRow(a.id, r.id, r.slug, r.kicker, r.headline, r.lead, r.genre, r.language,"
                    + " s.id, s.name, s.slug, r.photo.photoId, r.photo.photoAlt, r.photo.photoCaption,"
                    + " r.photo.photoCredit, a.publishedAt, a.updatedAt)";

    private final EntityManager entities;

    LiveQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** A stretch of those that meet the condition, a fragment such as {@code and r.sectionId = :id}. */
    Slice<LiveTeaser> page(String condition, Map<String, Object> values, @Nullable String cursor, int limit) {
        Map<String, Object> all = new HashMap<>(values);
        String from = "";
        if (cursor != null) {
            List<String> last = Cursors.decode(cursor, 2);
            from = EARLIER;
            all.put("at", Instant.parse(last.getFirst()));
            all.put("id", UUID.fromString(last.getLast()));
        }
        Slice<TeaserRow> rows = Slice.of(
                rows(condition + from + NEWEST_FIRST, all, limit + 1),
                limit,
                row -> Cursors.encode(
                        row.publishedAt().toString(), row.article().toString()));
        return new Slice<>(teasers(rows.items()), rows.next());
    }

    /** Those of these articles that are live. */
    List<LiveTeaser> among(Collection<UUID> ids) {
        return teasers(rowsAmong(ids));
    }

    /**
     * What stands around an article: the one before, the one after, and those it points at, as far as they are live. Nobody is told there
     * who signed them, so nobody is asked.
     */
    Around around(UUID article, Instant published, Collection<UUID> pointedAt) {
        List<TeaserRow> before = rows(EARLIER + NEWEST_FIRST, Map.of("id", article, "at", published), 1);
        List<TeaserRow> after = rows(LATER + OLDEST_FIRST, Map.of("id", article, "at", published), 1);
        List<TeaserRow> targets = rowsAmong(pointedAt);
        List<LiveTeaser> all =
                teasers(Stream.of(before, after, targets).flatMap(List::stream).toList(), Map.of());
        int first = before.size() + after.size();
        return new Around(
                before.isEmpty() ? null : all.getFirst(),
                after.isEmpty() ? null : all.get(before.size()),
                all.subList(first, all.size()));
    }

    /** The neighbours of an article in time and the articles it points at. */
    record Around(@Nullable LiveTeaser before, @Nullable LiveTeaser after, List<LiveTeaser> targets) {}

    /** Each id is a parameter of its own: a question with a list is translated to SQL anew whenever it is asked, one without only once. */
    private List<TeaserRow> rowsAmong(Collection<UUID> ids) {
        ids.forEach(id -> Reading.note("article", id));
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        ids.forEach(id -> values.put("id" + values.size(), id));
        String named = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        return rows(" and a.id in (" + named + ")", values, ids.size());
    }

    Optional<Instant> oldest() {
        return entities.createQuery(
                        "select a.publishedAt from Article a where a.liveState = LIVE" + OLDEST_FIRST, Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<LiveTeaser> inTopic(UUID topic) {
        String condition = " and exists (select 1 from r.topics t where t = :topic) order by"
                + " (select p.place from Placing p where p.articleId = a.id and p.topicId = :topic) asc nulls last,"
                + " a.publishedAt desc";
        return teasers(rows(condition, Map.of("topic", topic), 500));
    }

    List<LiveTeaser> quoting(UUID transcript, int limit) {
        String condition = " and (exists (select 1 from r.quotations q where q.transcriptId = :transcript)"
                + " or exists (select 1 from r.excerpts e where e.transcriptId = :transcript))"
                + NEWEST_FIRST;
        return teasers(rows(condition, Map.of("transcript", transcript), limit));
    }

    private List<TeaserRow> rows(String condition, Map<String, Object> values, int limit) {
        TypedQuery<TeaserRow> query = entities.createQuery(ROW + LIVE + condition, TeaserRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private List<LiveTeaser> teasers(List<TeaserRow> rows) {
        return teasers(rows, signatures(rows));
    }

    private static List<LiveTeaser> teasers(List<TeaserRow> rows, Map<UUID, List<LiveByline>> signatures) {
        rows.forEach(row -> Reading.note("article", row.article()));
        return rows.stream()
                .map(row -> row.teaser(signatures.getOrDefault(row.revision(), List.of())))
                .toList();
    }

    private Map<UUID, List<LiveByline>> signatures(List<TeaserRow> rows) {
        Map<UUID, List<LiveByline>> found = new HashMap<>();
        if (!rows.isEmpty()) {
            entities.createQuery(
                            "select r.id, b.name, b.slug from Revision r join r.bylines b where r.id in :ids"
                                    + " order by r.id, index(b)",
                            Object[].class)
                    .setParameter("ids", rows.stream().map(TeaserRow::revision).toList())
                    .getResultList()
                    .forEach(line -> found.computeIfAbsent((UUID) line[0], id -> new ArrayList<>())
                            .add(new LiveByline((String) line[1], (String) line[2])));
        }
        return found;
    }
}
