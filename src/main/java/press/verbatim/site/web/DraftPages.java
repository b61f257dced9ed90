package press.verbatim.site.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.PreviewService;

/** Sends drafts: kept by nobody, telling no other site where they came from, framed by ourselves alone. */
@Component
public class DraftPages {
    private static final String POLICY = "Content-Security-Policy";

    private final Theme theme;

    DraftPages(Theme theme) {
        this.theme = theme;
    }

    /** The answer with a page already rendered as a draft. */
    public ResponseEntity<String> send(String html) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Rendered.HTML))
                .cacheControl(CacheControl.noStore())
                .header(POLICY, theme.contentSecurityPolicy(true))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(html);
    }

    /** Shows a draft to whoever holds a token for it. */
    @RestController
    static class ByToken {
        private final PreviewService previews;
        private final ArticlePages pages;
        private final DraftPages drafts;

        ByToken(PreviewService previews, ArticlePages pages, DraftPages drafts) {
            this.previews = previews;
            this.pages = pages;
            this.drafts = drafts;
        }

        @GetMapping("/apercu/{token}")
        ResponseEntity<String> draft(@PathVariable String token) {
            return drafts.send(pages.page(previews.byToken(token), true));
        }
    }
}
