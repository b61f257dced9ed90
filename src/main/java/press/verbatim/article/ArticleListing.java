package press.verbatim.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.Slice;
import press.verbatim.text.Normal;

/** Reads the desk's list of articles, the last changed first; the rights of whoever asks are part of the query. */
@Component
class ArticleListing {
    private static final int SEARCHED = 500;
    private static final String ROW = "select new press.verbatim.article.ListedArticle(a.id, a.headline, r.headline,"
            + " a.genre, a.status, a.liveState, a.changesUnderWay, s.name, a.changedAt, a.owner, a.flagged, a.schedule.scheduledAt)"
            + " from Article a left join Revision r on r.id = a.liveRevisionId"
            + " left join Section s on s.id = a.sectionId where ";

    /** The headline somebody is working on is found by those who may see it; others find what readers see. */
    private static final String HEADLINE =
            "((a.headlineFolded like :words escape '!' and (a.changesUnderWay = false or "
                    + Reach.OWN + ")) or exists (select 1 from Revision shown where shown.id = a.liveRevisionId"
                    + " and a.liveState = LIVE and lower(shown.headline) like :asTyped escape '!'))";

    private final EntityManager entities;
    private final ArticleAccess access;
    private final ChangedSources changed;
    private final ObjectProvider<ArticleSearch> search;

    ArticleListing(
            EntityManager entities,
            ArticleAccess access,
            ChangedSources changed,
            ObjectProvider<ArticleSearch> search) {
        this.entities = entities;
        this.access = access;
        this.changed = changed;
        this.search = search;
    }

    Slice<ArticleRow> page(ArticleFilter filter, @Nullable String cursor, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        narrow(filter, conditions, values);
        if (cursor != null) {
            List<String> last = Cursors.decode(cursor, 2);
            conditions.add("a.changedAt <= :at and (a.changedAt < :at or a.id < :last)");
            values.put("at", Instant.parse(last.getFirst()));
            values.put("last", UUID.fromString(last.getLast()));
        }
        String text = ROW + String.join(" and ", conditions) + " order by a.changedAt desc, a.id desc";
        TypedQuery<ListedArticle> query = entities.createQuery(text, ListedArticle.class);
        values.forEach(query::setParameter);
        Slice<ListedArticle> rows = Slice.of(
                query.setMaxResults(limit + 1).getResultList(),
                limit,
                row -> Cursors.encode(row.changedAt().toString(), row.id().toString()));
        return new Slice<>(finished(rows.items()), rows.next());
    }

    long count(ArticleFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        narrow(filter, conditions, values);
        TypedQuery<Long> query = entities.createQuery(
                "select count(a) from Article a where " + String.join(" and ", conditions), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Those of these articles that whoever asks may know of. */
    Map<UUID, ArticleRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<ListedArticle> found = entities.createQuery(ROW + "a.id in :ids and " + Reach.READ, ListedArticle.class)
                .setParameter("ids", List.copyOf(ids))
                .setParameter("me", access.me())
                .setParameter("editor", access.editor())
                .getResultList();
        return finished(found).stream().collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
    }

    private void narrow(ArticleFilter filter, List<String> conditions, Map<String, Object> values) {
        DeskState state = filter.state();
        boolean seenByAll = state == null || state == DeskState.LIVE;
        conditions.add(seenByAll ? Reach.READ : Reach.OWN);
        values.put("me", access.me());
        values.put("editor", access.editor());
        if (filter.mine()) {
            conditions.add("(a.owner = :me or exists"
                    + " (select 1 from Article m join m.bylines l where m.id = a.id and l.staffId = :me))");
        }
        if (state != null) {
            conditions.add(condition(state));
        }
        if (state == DeskState.SOURCE_CHANGED) {
            values.put("changed", changed.transcripts());
        }
        SectionId section = filter.section();
        if (section != null) {
            conditions.add("a.sectionId = :section");
            values.put("section", section.value());
        }
        if (!filter.text().isBlank()) {
            search(filter.text(), conditions, values);
        }
    }

    private void search(String words, List<String> conditions, Map<String, Object> values) {
        ArticleSearch engine = search.getIfAvailable();
        if (engine == null) {
            conditions.add(HEADLINE);
            values.put("words", "%" + escaped(Normal.fold(words)) + "%");
            values.put("asTyped", "%" + escaped(words.strip().toLowerCase(Locale.ROOT)) + "%");
        } else {
            conditions.add("a.id in :found");
            values.put(
                    "found",
                    engine.matching(words, SEARCHED).stream()
                            .map(ArticleId::value)
                            .toList());
        }
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String condition(DeskState state) {
        return switch (state) {
            case DRAFT -> "a.status = DRAFT and a.liveState = OFFLINE";
            case REVIEW -> "a.status = REVIEW";
            case READY -> "a.status = READY";
            case SCHEDULED -> "a.status = SCHEDULED";
            case LIVE -> "a.liveState = LIVE";
            case LIVE_WITH_CHANGES -> "a.liveState = LIVE and a.changesUnderWay = true";
            case FLAGGED -> "a.flagged > 0 and a.liveState <> WITHDRAWN";
            case SOURCE_CHANGED ->
                "a.liveState <> WITHDRAWN and exists (select 1 from ChangedSource c where c.articleId = a.id"
                        + " and c.settledAt is null and c.transcriptId in :changed)";
            case OFFLINE_AGAIN -> "a.liveState in (UNPUBLISHED, WITHDRAWN)";
        };
    }

    private List<ArticleRow> finished(List<ListedArticle> rows) {
        Map<UUID, List<BylineValue>> signed = new HashMap<>();
        if (!rows.isEmpty()) {
            entities.createQuery(
                            "select a.id, b.staffId, b.name from Article a join a.bylines b where a.id in :ids"
                                    + " order by a.id, index(b)",
                            Object[].class)
                    .setParameter("ids", rows.stream().map(ListedArticle::id).toList())
                    .getResultList()
                    .forEach(line -> signed.computeIfAbsent((UUID) line[0], id -> new ArrayList<>())
                            .add(new BylineValue((UUID) line[1], (String) line[2])));
        }
        Set<UUID> marked = changed.among(rows.stream().map(ListedArticle::id).toList());
        return rows.stream()
                .map(row -> row.row(
                        signed.getOrDefault(row.id(), List.of()),
                        access.editor(),
                        access.me(),
                        marked.contains(row.id())))
                .toList();
    }
}
