package press.verbatim.article;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.Reading;
import press.verbatim.platform.Slice;
import press.verbatim.transcript.TranscriptId;

/** What readers may have of articles: live revisions, and nothing of drafts. Site, feeds and newsletter read here only. */
@Service
@PermitAll
public class PublishedArticles {
    private static final String BEHIND =
            "select new press.verbatim.article.PublishedArticles$Behind(a, r) from SlugEntry s"
                    + " join Article a on a.id = s.articleId left join Revision r on r.id = a.liveRevisionId where s.slug = :slug";

    private final EntityManager entities;
    private final LiveQueries live;
    private final LivePages pages;

    /** An article with the revision readers see, if they see one. */
    record Behind(Article article, @Nullable Revision live) {}

    PublishedArticles(EntityManager entities, LiveQueries live, LivePages pages) {
        this.entities = entities;
        this.live = live;
        this.pages = pages;
    }

    /** What stands at {@code /article/{slug}}. */
    @Transactional(readOnly = true)
    public PublicAddress bySlug(String slug) {
        return entities.createQuery(BEHIND, Behind.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(found -> address(found, slug))
                .orElseGet(PublicAddress.Unknown::new);
    }

    @Transactional(readOnly = true)
    public Optional<LiveArticle> find(ArticleId id) {
        return Optional.ofNullable(entities.find(Article.class, id.value()))
                .filter(article -> article.liveState() == LiveState.LIVE)
                .map(this::page);
    }

    /** Those of these articles that are live; the rest is left out. */
    @Transactional(readOnly = true)
    public Map<ArticleId, LiveTeaser> teasers(Collection<ArticleId> ids) {
        return live.among(ids.stream().map(ArticleId::value).toList()).stream()
                .collect(Collectors.toMap(LiveTeaser::id, Function.identity()));
    }

    /** All live articles, the newest first. */
    @Transactional(readOnly = true)
    public Slice<LiveTeaser> latest(@Nullable String cursor, int limit) {
        Reading.note(LiveChanges.ALL);
        return live.page("", Map.of(), cursor, limit);
    }

    /** Those first published from one moment to before another, the newest first. */
    @Transactional(readOnly = true)
    public Slice<LiveTeaser> between(Instant from, Instant to, @Nullable String cursor, int limit) {
        Reading.note(LiveChanges.ALL);
        return live.page(
                " and a.publishedAt >= :from and a.publishedAt < :to", Map.of("from", from, "to", to), cursor, limit);
    }

    /** When the oldest of all live articles was published; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> first() {
        Reading.note(LiveChanges.ALL);
        return live.oldest();
    }

    @Transactional(readOnly = true)
    public Slice<LiveTeaser> bySection(SectionId section, @Nullable String cursor, int limit) {
        Reading.note("section", section);
        return live.page(" and r.sectionId = :section", Map.of("section", section.value()), cursor, limit);
    }

    /** The articles of a topic in the order its editor gave them. */
    @Transactional(readOnly = true)
    public List<LiveTeaser> byTopic(TopicId topic) {
        Reading.note("topic", topic);
        return live.inTopic(topic.value());
    }

    /** Live articles whose pages quote a transcript or show an excerpt of it, the newest first. */
    @Transactional(readOnly = true)
    public List<LiveTeaser> quoting(TranscriptId transcript, int limit) {
        Reading.note(LiveChanges.QUOTING, transcript);
        return live.quoting(transcript.value(), limit);
    }

    /** The articles signed with a name, by the slug of that name. */
    @Transactional(readOnly = true)
    public Slice<LiveTeaser> byByline(String bylineSlug, @Nullable String cursor, int limit) {
        Reading.note("byline", bylineSlug);
        return live.page(
                " and exists (select 1 from r.bylines b where b.slug = :byline)",
                Map.of("byline", bylineSlug),
                cursor,
                limit);
    }

    /** The name behind the slug of an author's page, if a live article is signed with it. */
    @Transactional(readOnly = true)
    public Optional<LiveByline> byline(String bylineSlug) {
        return byByline(bylineSlug, null, 1).items().stream()
                .flatMap(teaser -> teaser.bylines().stream())
                .filter(byline -> byline.slug().equals(bylineSlug))
                .findFirst();
    }

    /** Corrections of articles that are live, the latest first. */
    @Transactional(readOnly = true)
    public Slice<PublishedCorrection> corrections(@Nullable String cursor, int limit) {
        Reading.note(LiveChanges.ALL);
        UUID last = cursor == null
                ? new UUID(-1L, -1L)
                : UUID.fromString(Cursors.decode(cursor, 1).getFirst());
        List<CorrectionRow> found = entities.createQuery(
                        "select new press.verbatim.article.CorrectionRow(c.id, a.id, c.releasedAt, c.note)"
                                + " from Revision c join Article a on a.id = c.articleId"
                                + " where a.liveState = LIVE and c.releaseKind = CORRECTION and c.id < :last"
                                + " order by c.id desc",
                        CorrectionRow.class)
                .setParameter("last", last)
                .setMaxResults(limit + 1)
                .getResultList();
        Slice<CorrectionRow> rows =
                Slice.of(found, limit, row -> Cursors.encode(row.revision().toString()));
        Map<UUID, LiveTeaser> teasers =
                live.among(rows.items().stream().map(CorrectionRow::article).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(teaser -> teaser.id().value(), Function.identity()));
        return rows.map(row -> row.correction(teasers));
    }

    private PublicAddress address(Behind found, String slug) {
        Article article = found.article();
        Reading.note("article", article.id());
        return switch (article.liveState()) {
            case LIVE -> {
                LiveArticle page = page(article, Objects.requireNonNull(found.live()));
                yield page.slug().equals(slug) ? new PublicAddress.Live(page) : new PublicAddress.Moved(page.slug());
            }
            case WITHDRAWN -> new PublicAddress.Gone(article.withdrawalNotice());
            case OFFLINE, UNPUBLISHED -> new PublicAddress.Unknown();
        };
    }

    private LiveArticle page(Article article) {
        return page(article, entities.find(Revision.class, article.liveRevisionId()));
    }

    private LiveArticle page(Article article, Revision revision) {
        return pages.page(article, revision.page(), article.firstPublished(), article.lastUpdated());
    }
}
