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
import press.verbatim.platform.Reading;
import press.verbatim.transcript.ExcerptId;

/** Puts a page together from what was frozen, or would be frozen now, and from what is live around it. */
@Component
class LivePages {
    private final LiveQueries live;
    private final RevisionRepository revisions;
    private final PublishedSections menu;
    private final SectionRepository sections;
    private final TopicRepository topics;

    LivePages(
            LiveQueries live,
            RevisionRepository revisions,
            PublishedSections menu,
            SectionRepository sections,
            TopicRepository topics) {
        this.menu = menu;
        this.live = live;
        this.revisions = revisions;
        this.sections = sections;
        this.topics = topics;
    }

    LiveArticle page(Article article, FrozenPage page, Instant publishedAt, Instant updatedAt) {
        return past(article, page, publishedAt, updatedAt, revisions.releases(article.key()));
    }

    /** The page as it was when these were the changes readers had been told of. */
    LiveArticle past(
            Article article, FrozenPage page, Instant publishedAt, Instant updatedAt, List<LiveRelease> releases) {
        note(article, page);
        WorkingCopy copy = page.copy();
        LiveQueries.Around around = live.around(
                article.key(),
                publishedAt,
                page.links().stream().map(LinkValue::targetId).toList());
        return new LiveArticle(
                article.id(),
                page.slug(),
                copy.kicker(),
                copy.headline(),
                copy.lead(),
                copy.body(),
                page.genre(),
                page.language(),
                page.bylines().stream().map(SignatureValue::byline).toList(),
                section(page.section()),
                topics(page.topics()),
                page.keywords(),
                page.photo().shown(),
                publishedAt,
                updatedAt,
                releases,
                related(page.links(), around.targets()),
                around.before(),
                around.after(),
                page.excerpts().stream()
                        .map(excerpt -> new ExcerptId(excerpt.excerptId()))
                        .toList(),
                page.quotations().stream().map(PlaceValue::quotation).toList());
    }

    /** Also what it points at and may not be there yet: the page is another once it is. */
    private static void note(Article article, FrozenPage page) {
        Reading.note("article", article.id());
        Reading.note(LiveChanges.AROUND, article.id());
        page.links().forEach(link -> Reading.note("article", link.targetId()));
        page.topics().forEach(topic -> Reading.note("topic", topic));
        page.excerpts().forEach(excerpt -> Reading.note("transcript", excerpt.transcriptId()));
        page.quotations()
                .forEach(place ->
                        Reading.note("transcript", place.quotation().passage().transcript()));
    }

    private @Nullable SectionRef section(@Nullable UUID id) {
        Reading.note(SectionsService.MENU);
        return id == null
                ? null
                : menu.sections().stream()
                        .filter(section -> section.id().value().equals(id))
                        .findFirst()
                        .or(() -> sections.findById(id).map(Section::ref))
                        .orElse(null);
    }

    private List<TopicRef> topics(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, TopicRef> known = topics.findByIdInAndDeletedFalse(ids).stream()
                .map(Topic::ref)
                .collect(Collectors.toMap(topic -> topic.id().value(), Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static List<LiveRelated> related(List<LinkValue> links, List<LiveTeaser> live) {
        Map<UUID, LiveTeaser> targets =
                live.stream().collect(Collectors.toMap(teaser -> teaser.id().value(), Function.identity()));
        return links.stream()
                .filter(link -> targets.containsKey(link.targetId()))
                .map(link -> new LiveRelated(
                        link.kind(), link.reason(), Objects.requireNonNull(targets.get(link.targetId()))))
                .toList();
    }
}
