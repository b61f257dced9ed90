package press.verbatim.site.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.article.LiveByline;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.SectionRef;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.Teaser;

/** Announces live articles on other pages. */
@Component
class Teasers {
    private final Frames frames;
    private final Photos photos;

    Teasers(Frames frames, Photos photos) {
        this.frames = frames;
        this.photos = photos;
    }

    List<Teaser> full(List<LiveTeaser> articles) {
        return articles.stream().map(this::full).toList();
    }

    Teaser full(LiveTeaser article) {
        SectionRef section = article.section();
        String kicker = article.kicker().isBlank() && section != null ? section.name() : article.kicker();
        return new Teaser(
                Addresses.article(article.slug()),
                frames.otherLanguage(article.language()),
                kicker,
                article.headline(),
                article.lead(),
                photos.over(article.photo()),
                article.bylines().stream().map(LiveByline::name).collect(Collectors.joining(", ")),
                frames.dates().full(article.publishedAt()));
    }

    /** Headlines alone, each with its address. */
    List<Link> headlines(List<LiveTeaser> articles) {
        return articles.stream()
                .map(article -> new Link(article.headline(), Addresses.article(article.slug())))
                .toList();
    }

    /** For columns of headlines: no lead, no photo, a short date. */
    Teaser brief(LiveTeaser article) {
        return new Teaser(
                Addresses.article(article.slug()),
                frames.otherLanguage(article.language()),
                article.kicker(),
                article.headline(),
                "",
                null,
                "",
                frames.dates().brief(article.publishedAt()));
    }
}
