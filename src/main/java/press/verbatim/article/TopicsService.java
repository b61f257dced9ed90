package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;
import press.verbatim.text.Slug;

/** Topics (dossiers): ordered packages of articles. Reporters file their articles under them, editors keep them. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.SITE_ADMIN})
public class TopicsService {
    private final TopicRepository topics;
    private final PlacingRepository placings;
    private final ArticleListing listing;
    private final ChangeFeed changes;
    private final AuditLog audit;

    TopicsService(
            TopicRepository topics,
            PlacingRepository placings,
            ArticleListing listing,
            ChangeFeed changes,
            AuditLog audit) {
        this.topics = topics;
        this.placings = placings;
        this.listing = listing;
        this.changes = changes;
        this.audit = audit;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public Slice<TopicRow> list(@Nullable String cursor, int limit) {
        String after = cursor == null ? "" : Cursors.decode(cursor, 1).getFirst();
        return Slice.of(
                topics.after(after, Limit.of(limit + 1)).stream().map(this::row).toList(),
                limit,
                row -> Cursors.encode(row.name().toLowerCase(Locale.ROOT)));
    }

    @Transactional
    @RolesAllowed({Roles.EDITOR, Roles.SITE_ADMIN})
    public TopicId create(TopicDraft typed) {
        Topic topic = new Topic(checked(typed, null));
        store(topic, "topic.created");
        return topic.id();
    }

    @Transactional
    @RolesAllowed({Roles.EDITOR, Roles.SITE_ADMIN})
    public void update(TopicId id, int version, TopicDraft typed) {
        Topic topic = present(id);
        if (topic.version() != version) {
            throw new StaleVersion();
        }
        topic.become(checked(typed, id));
        store(topic, "topic.changed");
    }

    /** Takes the topic away; its articles stay. */
    @Transactional
    @RolesAllowed({Roles.EDITOR, Roles.SITE_ADMIN})
    public void delete(TopicId id) {
        Topic topic = present(id);
        topic.delete(true);
        store(topic, "topic.deleted");
    }

    @Transactional
    @RolesAllowed({Roles.EDITOR, Roles.SITE_ADMIN})
    public void restore(TopicId id) {
        Topic topic = present(id);
        topic.delete(false);
        store(topic, "topic.restored");
    }

    /** The articles of a topic in order, as far as whoever asks may know of them. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR})
    public List<ArticleRow> articles(TopicId id) {
        List<UUID> ids = placings.findByTopicIdOrderByPlaceAscIdAsc(id.value()).stream()
                .map(Placing::article)
                .toList();
        Map<UUID, ArticleRow> rows = listing.rows(ids);
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** Puts the articles of a topic in this order; those not named come behind. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void order(TopicId id, List<ArticleId> wanted) {
        Topic topic = present(id);
        Map<UUID, Integer> places = new HashMap<>();
        wanted.forEach(article -> places.put(article.value(), places.size()));
        for (Placing placing : placings.findByTopicIdOrderByPlaceAscIdAsc(id.value())) {
            placing.moveTo(places.getOrDefault(placing.article(), places.size()));
            placings.save(placing);
        }
        store(topic, "topic.ordered");
    }

    private TopicRow row(Topic topic) {
        return topic.row(topics.articles(topic.id().value()));
    }

    private void store(Topic topic, String act) {
        topics.save(topic);
        changes.publish("topic:" + topic.id());
        audit.record(act, topic.id().toString(), "");
    }

    private TopicDraft checked(TopicDraft typed, @Nullable TopicId self) {
        String name = CopyRules.line("name", typed.name(), TopicDraft.NAME_MAX);
        if (name.isEmpty()) {
            throw new Refusal("name", "article.refused.name");
        }
        String summary = Normal.nfc(typed.summary()).strip();
        if (summary.length() > TopicDraft.SUMMARY_MAX) {
            throw new Refusal("summary", "article.refused.long", TopicDraft.SUMMARY_MAX, summary.length());
        }
        return new TopicDraft(name, slug(typed.slug().isBlank() ? name : typed.slug(), self), summary);
    }

    private String slug(String typed, @Nullable TopicId self) {
        String slug = Slug.of(typed);
        if (slug.isEmpty()) {
            throw new Refusal("slug", "article.refused.slug");
        }
        if (topics.findBySlug(slug).filter(found -> !found.id().equals(self)).isPresent()) {
            throw new Refusal("slug", "article.refused.slug.taken");
        }
        return slug;
    }

    private Topic present(TopicId id) {
        return topics.findById(id.value()).orElseThrow(NotFound::new);
    }
}
