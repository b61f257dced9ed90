package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.LiveByline;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedSections;
import press.verbatim.article.SectionRef;
import press.verbatim.article.TopicRef;
import press.verbatim.platform.NotFound;

/** RSS, Atom and JSON Feed of the site, a section, a dossier and a byline. */
@RestController
class FeedController {
    private static final int ENTRIES = 30;
    private static final String NAME = "/{name:rss\\.xml|atom\\.xml|feed\\.json}";

    private final Answers answers;
    private final PublishedArticles articles;
    private final PublishedSections sections;
    private final Frames frames;
    private final Feeds feeds;

    FeedController(
            Answers answers, PublishedArticles articles, PublishedSections sections, Frames frames, Feeds feeds) {
        this.answers = answers;
        this.articles = articles;
        this.sections = sections;
        this.frames = frames;
        this.feeds = feeds;
    }

    @GetMapping(NAME)
    ResponseEntity<byte[]> site(@PathVariable String name, HttpServletRequest request) {
        return send(request, "", name, () -> {
            String site = frames.identity().name();
            String baseline = frames.identity().baseline();
            return new Channel(
                    site,
                    baseline.isBlank() ? site : baseline,
                    "/",
                    "",
                    articles.latest(null, ENTRIES).items());
        });
    }

    @GetMapping("/rubrique/{slug}" + NAME)
    ResponseEntity<byte[]> section(@PathVariable String slug, @PathVariable String name, HttpServletRequest request) {
        String page = Addresses.section(slug);
        return send(request, page, name, () -> {
            SectionRef section = sections.section(slug).orElseThrow(NotFound::new);
            return channel(
                    section.name(),
                    page,
                    articles.bySection(section.id(), null, ENTRIES).items());
        });
    }

    @GetMapping("/dossier/{slug}" + NAME)
    ResponseEntity<byte[]> topic(@PathVariable String slug, @PathVariable String name, HttpServletRequest request) {
        String page = Addresses.topic(slug);
        return send(request, page, name, () -> {
            TopicRef topic = sections.topic(slug).orElseThrow(NotFound::new);
            return channel(topic.name(), page, articles.byTopic(topic.id()));
        });
    }

    @GetMapping("/auteur/{slug}" + NAME)
    ResponseEntity<byte[]> byline(@PathVariable String slug, @PathVariable String name, HttpServletRequest request) {
        String page = Addresses.byline(slug);
        return send(request, page, name, () -> {
            LiveByline byline = articles.byline(slug).orElseThrow(NotFound::new);
            return channel(
                    byline.name(), page, articles.byByline(slug, null, ENTRIES).items());
        });
    }

    private Channel channel(String name, String page, List<LiveTeaser> found) {
        String title = frames.text().get("site.title", name, frames.identity().name());
        return new Channel(
                title, title, page, page, found.stream().limit(ENTRIES).toList());
    }

    private ResponseEntity<byte[]> send(HttpServletRequest request, String base, String name, Supplier<Channel> made) {
        return answers.cached(request, base + "/" + name, () -> {
            Channel channel = made.get();
            return switch (name) {
                case "rss.xml" -> Rendered.of(200, "application/rss+xml;charset=UTF-8", feeds.rss(channel));
                case "atom.xml" -> Rendered.of(200, "application/atom+xml;charset=UTF-8", feeds.atom(channel));
                default -> Rendered.of(200, "application/feed+json;charset=UTF-8", feeds.json(channel));
            };
        });
    }
}
