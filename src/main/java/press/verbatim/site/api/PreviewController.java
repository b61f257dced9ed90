package press.verbatim.site.api;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import press.verbatim.article.ArticleId;
import press.verbatim.article.PreviewService;
import press.verbatim.media.PhotoId;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.site.FrontPageService;
import press.verbatim.site.Previews;
import press.verbatim.site.web.ArticlePages;
import press.verbatim.site.web.DraftPages;
import press.verbatim.site.web.FrontPages;

/** Shows drafts in the readers' look to those at work on them; the article editor and the front page view frame it. */
@DeskApi
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class PreviewController {
    private final PreviewService previews;
    private final FrontPageService front;
    private final ArticlePages articlePages;
    private final FrontPages frontPages;
    private final DraftPages drafts;

    PreviewController(
            PreviewService previews,
            FrontPageService front,
            ArticlePages articlePages,
            FrontPages frontPages,
            DraftPages drafts) {
        this.previews = previews;
        this.front = front;
        this.articlePages = articlePages;
        this.frontPages = frontPages;
        this.drafts = drafts;
    }

    @GetMapping("/desk-api/preview/{id}/article/{page}")
    ResponseEntity<String> article(@PathVariable UUID id) {
        return drafts.send(articlePages.page(previews.draft(new ArticleId(id)), true));
    }

    @GetMapping("/desk-api/preview/{id}/media/{photo}/{width}")
    ResponseEntity<Resource> photo(@PathVariable UUID id, @PathVariable UUID photo, @PathVariable int width) {
        return DraftPages.photo(previews.photo(new ArticleId(id), new PhotoId(photo), width));
    }

    @GetMapping(Previews.FRONT)
    @RolesAllowed(Roles.EDITOR)
    ResponseEntity<String> front() {
        return drafts.send(frontPages.page(front.preview(), true));
    }
}
