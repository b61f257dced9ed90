package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.parallels.ParallelId;

/** The permanent address of two passages beside each other. */
@RestController
class PairController {
    private final Answers answers;
    private final PairPages pages;

    PairController(Answers answers, PairPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/mise-en-regard/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    ResponseEntity<byte[]> pair(@PathVariable UUID id, HttpServletRequest request) {
        return answers.cached(
                request,
                Addresses.pair(id),
                () -> pages.shown(new ParallelId(id), card -> Rendered.html(200, pages.page(card))));
    }
}
