package press.verbatim.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.media.PhotoText;
import press.verbatim.platform.Refusal;
import press.verbatim.text.LanguageTag;
import press.verbatim.text.Slug;

/** Brings a dressing into the shape it is stored in, or says at which field it cannot be. */
@Component
class DressingRules {
    private final ArticleRepository articles;
    private final SlugRepository slugs;
    private final SectionRepository sections;
    private final TopicRepository topics;

    DressingRules(
            ArticleRepository articles, SlugRepository slugs, SectionRepository sections, TopicRepository topics) {
        this.articles = articles;
        this.slugs = slugs;
        this.sections = sections;
        this.topics = topics;
    }

    Dressing checked(ArticleId id, Dressing typed) {
        return new Dressing(
                slug(id, typed.slug()),
                typed.genre(),
                language(typed.language()),
                bylines(typed.bylines()),
                section(typed.section()),
                topics(typed.topics()),
                keywords(typed.keywords()),
                photo(typed.photo()));
    }

    /** A slug for a headline that no other article has or has had. */
    String free(ArticleId id, String headline) {
        String base = Slug.of(headline);
        String wanted = base.isEmpty() ? "article" : base;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : numbered(wanted, number))
                .filter(slug -> !taken(id, slug))
                .findFirst()
                .orElseThrow();
    }

    private static String numbered(String slug, int number) {
        String end = "-" + number;
        return slug.substring(0, Math.min(slug.length(), Dressing.SLUG_MAX - end.length())) + end;
    }

    private String slug(ArticleId id, String typed) {
        String slug = Slug.of(typed);
        if (slug.isEmpty() && !typed.isBlank()) {
            throw new Refusal("slug", "article.refused.slug");
        }
        if (!slug.isEmpty() && taken(id, slug)) {
            throw new Refusal("slug", "article.refused.slug.taken");
        }
        return slug;
    }

    private static String language(String typed) {
        return typed.isBlank()
                ? ""
                : LanguageTag.tidy(typed).orElseThrow(() -> new Refusal("language", "article.refused.language"));
    }

    private boolean taken(ArticleId id, String slug) {
        return articles.wantedElsewhere(slug, id.value())
                || slugs.findById(slug)
                        .filter(entry -> !entry.article().equals(id.value()))
                        .isPresent();
    }

    private static List<Byline> bylines(List<Byline> typed) {
        List<Byline> kept = typed.stream()
                .map(one -> new Byline(one.staff(), CopyRules.line("bylines", one.name(), Byline.NAME_MAX)))
                .filter(one -> !one.name().isEmpty())
                .distinct()
                .toList();
        return limited("bylines", kept, Dressing.BYLINES_MAX);
    }

    private static List<String> keywords(List<String> typed) {
        List<String> kept = typed.stream()
                .map(one -> CopyRules.line("keywords", one, Dressing.KEYWORD_MAX))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        return limited("keywords", kept, Dressing.KEYWORDS_MAX);
    }

    private static <T> List<T> limited(String field, List<T> list, int most) {
        if (list.size() > most) {
            throw new Refusal(field, "article.refused.many", most);
        }
        return list;
    }

    private @Nullable SectionId section(@Nullable SectionId id) {
        if (id != null && sections.findById(id.value()).isEmpty()) {
            throw new Refusal("section", "article.refused.section");
        }
        return id;
    }

    private List<TopicId> topics(List<TopicId> typed) {
        List<UUID> ids = typed.stream().map(TopicId::value).distinct().toList();
        if (topics.findByIdInAndDeletedFalse(ids).size() != ids.size()) {
            throw new Refusal("topics", "article.refused.topic");
        }
        return ids.stream().map(TopicId::new).toList();
    }

    private static @Nullable LeadPhoto photo(@Nullable LeadPhoto typed) {
        return typed == null
                ? null
                : new LeadPhoto(
                        typed.photo(),
                        CopyRules.line("alt", typed.alt(), PhotoText.ALT_MAX),
                        CopyRules.line("caption", typed.caption(), PhotoText.CAPTION_MAX),
                        CopyRules.line("credit", typed.credit(), PhotoText.CREDIT_MAX));
    }
}
