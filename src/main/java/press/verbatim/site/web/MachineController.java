package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedSections;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.platform.VerbatimProperties;

/** What crawlers and security researchers ask for: robots.txt, the sitemap, security.txt. */
@RestController
class MachineController {
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final int BATCH = 500;
    private static final int SITEMAP_LIMIT = 50_000;

    private final Answers answers;
    private final Frames frames;
    private final PublishedArticles articles;
    private final PublishedSections sections;
    private final VerbatimProperties properties;
    private final Clock clock;

    MachineController(
            Answers answers,
            Frames frames,
            PublishedArticles articles,
            PublishedSections sections,
            VerbatimProperties properties,
            Clock clock) {
        this.answers = answers;
        this.frames = frames;
        this.articles = articles;
        this.sections = sections;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        String rules = properties.demo()
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\nDisallow: /desk\nDisallow: /desk-api\nDisallow: /apercu\n\nSitemap: "
                        + frames.absolute("/sitemap.xml") + "\n";
        return answers.cached(request, "/robots.txt", () -> Rendered.of(200, TEXT, rules));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        return answers.cached(
                request, "/sitemap.xml", () -> Rendered.of(200, "application/xml;charset=UTF-8", sitemap()));
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security(HttpServletRequest request) {
        String contact = frames.identity().contact();
        if (contact.isBlank()) {
            throw new NotFound();
        }
        String expires = clock.instant()
                .plus(Duration.ofDays(180))
                .truncatedTo(ChronoUnit.DAYS)
                .toString();
        String text = "Contact: " + (contact.contains("@") ? "mailto:" + contact : contact) + "\nExpires: " + expires
                + "\nPreferred-Languages: fr, en\nCanonical: " + frames.absolute("/.well-known/security.txt") + "\n";
        return answers.cached(request, "/.well-known/security.txt", () -> Rendered.of(200, TEXT, text));
    }

    private String sitemap() {
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        append(map, "/", "");
        sections.sections().forEach(section -> append(map, Addresses.section(section.slug()), ""));
        int left = SITEMAP_LIMIT - BATCH;
        String cursor = null;
        do {
            Slice<LiveTeaser> batch = articles.latest(cursor, BATCH);
            batch.items()
                    .forEach(article -> append(
                            map,
                            Addresses.article(article.slug()),
                            article.updatedAt().toString()));
            left -= batch.items().size();
            cursor = batch.next();
        } while (cursor != null && left > 0);
        return map.append("</urlset>\n").toString();
    }

    private void append(StringBuilder map, String path, @Nullable String changed) {
        map.append("<url><loc>").append(frames.absolute(path)).append("</loc>");
        if (changed != null && !changed.isEmpty()) {
            map.append("<lastmod>").append(changed).append("</lastmod>");
        }
        map.append("</url>\n");
    }
}
