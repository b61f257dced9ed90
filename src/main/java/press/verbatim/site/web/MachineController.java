package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.VerbatimProperties;

/** What crawlers and security researchers ask for: robots.txt and security.txt. */
@RestController
class MachineController {
    private static final String TEXT = "text/plain;charset=UTF-8";

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
                : "User-agent: *\nDisallow: /desk\nDisallow: /desk-api\nDisallow: /apercu\n\nSitemap: "
                        + frames.absolute("/sitemap.xml") + "\nSitemap: " + frames.absolute("/sitemap-news.xml") + "\n";
        return answers.cached(request, "/robots.txt", () -> Rendered.of(200, TEXT, rules));
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
