package press.verbatim.site.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.PreviewService;
import press.verbatim.media.PhotoId;

/** Shows a draft and its photos to whoever holds a token for it. */
@RestController
class DraftController {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final PreviewService previews;
    private final ArticlePages pages;
    private final DraftPages drafts;

    DraftController(PreviewService previews, ArticlePages pages, DraftPages drafts) {
        this.previews = previews;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping("/apercu/{token}")
    ResponseEntity<Void> token(@PathVariable String token) {
        previews.byToken(token);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/apercu/" + token + "/article/brouillon"))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GetMapping("/apercu/{token}/article/brouillon")
    ResponseEntity<String> draft(@PathVariable String token) {
        return drafts.send(pages.page(previews.byToken(token), true));
    }

    @GetMapping("/apercu/{token}/media/{photo:" + ID + "}/{width:[1-9][0-9]{1,3}}")
    ResponseEntity<Resource> photo(@PathVariable String token, @PathVariable UUID photo, @PathVariable int width) {
        return DraftPages.photo(previews.photoByToken(token, new PhotoId(photo), width));
    }
}
