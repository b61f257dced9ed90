package press.verbatim.newsletter.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import press.verbatim.newsletter.PublishedNewsletters;

/** Shows an edition that went out at its permanent address. */
@Controller
class EditionController {
    private final PublishedNewsletters published;
    private final NewsletterAnswers pages;

    EditionController(PublishedNewsletters published, NewsletterAnswers pages) {
        this.published = published;
        this.pages = pages;
    }

    @GetMapping("/numero/{id}")
    ResponseEntity<String> edition(@PathVariable UUID id) {
        return published
                .edition(id)
                .map(pages::edition)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
