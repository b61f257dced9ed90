package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jsoup.nodes.Entities;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.VerbatimProperties;
import press.verbatim.text.CodePoints;

/** What crawlers and security researchers ask for: robots.txt and security.txt. */
@RestController
class MachineController {
    private static final String TEXT = "text/plain;charset=UTF-8";

    private static final String SEARCH = "application/opensearchdescription+xml;charset=UTF-8";

    private final Answers answers;
    private final Frames frames;
    private final VerbatimProperties properties;
    private final Clock clock;

    MachineController(Answers answers, Frames frames, VerbatimProperties properties, Clock clock) {
        this.answers = answers;
        this.frames = frames;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        String rules = properties.demo()
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\nDisallow: /desk\nDisallow: /desk-api\nDisallow: /apercu\nDisallow: /recherche\n\nSitemap: "
                        + frames.absolute("/sitemap.xml") + "\nSitemap: " + frames.absolute("/sitemap-news.xml") + "\n";
        return answers.cached(request, "/robots.txt", () -> Rendered.of(200, TEXT, rules));
    }

    /** Lets browsers search the site from their own field. */
    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        return answers.cached(
                request,
                "/opensearch.xml",
                () -> Rendered.of(200, SEARCH, """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <Description>%s</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Url type="text/html" method="get" template="%s?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(
                                Entities.escape(shortened(frames.identity().name())),
                                Entities.escape(frames.text().get("site.search.description")),
                                Entities.escape(frames.absolute(SearchPages.ADDRESS)))));
    }

    /** The standard gives a short name sixteen characters. */
    private static String shortened(String name) {
        return CodePoints.slice(name, 0, Math.min(CodePoints.length(name), 16));
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
        return answers.once(request, Rendered.of(200, TEXT, text));
    }
}
