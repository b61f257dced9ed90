package press.verbatim.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.transcript.ExcerptId;

/** Puts a page together from what was frozen, or would be frozen now, and from what is live around it. */
@Component
class LivePages {
    private final LiveQueries live;
    private final RevisionRepository revisions;
    private final SectionRepository sections;
    private final TopicRepository topics;

    LivePages(LiveQueries live, RevisionRepository revisions, SectionRepository sections, TopicRepository topics) {
        this.live = live;
        this.revisions = revisions;
        this.sections = sections;
        this.topics = topics;
    }

    LiveArticle page(Article article, FrozenPage page, Instant publishedAt, Instant updatedAt) {
        WorkingCopy copy = page.copy();
        return new LiveArticle(
                article.id(),
                page.slug(),
                copy.kicker(),
                copy.headline(),
                copy.lead(),
                copy.body(),
                page.genre(),
                page.bylines().stream().map(SignatureValue::byline).toList(),
                section(page.section()),
                topics(page.topics()),
                page.keywords(),
                page.photo().shown(),
                publishedAt,
                updatedAt,
                revisions.releases(article.key()),
                related(page.links()),
                live.before(article.key(), publishedAt).orElse(null),
                live.after(article.key(), publishedAt).orElse(null),
                page.excerpts().stream()
                        .map(excerpt -> new ExcerptId(excerpt.excerptId()))
                        .toList(),
                page.quotations().stream().map(PlaceValue::quotation).toList());
    }

    private @Nullable SectionRef section(@Nullable UUID id) {
        return id == null ? null : sections.findById(id).map(Section::ref).orElse(null);
    }

    private List<TopicRef> topics(List<UUID> ids) {
        Map<UUID, TopicRef> known = topics.findByIdInAndDeletedFalse(ids).stream()
                .map(Topic::ref)
                .collect(Collectors.toMap(topic -> topic.id().value(), Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private List<LiveRelated> related(List<LinkValue> links) {
        Map<UUID, LiveTeaser> targets = live
                .among(links.stream().map(LinkValue::targetId).toList())
                .stream()
                .collect(Collectors.toMap(teaser -> teaser.id().value(), Function.identity()));
        return links.stream()
                .filter(link -> targets.containsKey(link.targetId()))
                .map(link -> new LiveRelated(
                        link.kind(), link.reason(), Objects.requireNonNull(targets.get(link.targetId()))))
                .toList();
    }
}
