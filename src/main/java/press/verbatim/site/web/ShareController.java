package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.PublicAddress;
import press.verbatim.article.PublishedArticles;
import press.verbatim.parallels.ParallelId;
import press.verbatim.platform.NotFound;
import press.verbatim.site.web.SharePictures.Drawn;
import press.verbatim.transcript.ExcerptId;

/**
 * The pictures of pages where they are shared. Only what readers may open has one: drafts have none, what was withdrawn
 * answers 410, and the address of former words leads to the picture of those that stand there now.
 */
@RestController
class ShareController {
    private static final String VERSION = "/{version:[0-9a-f]{16}}.png";
    private static final String ID = "{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Answers answers;
    private final SharePictures pictures;
    private final PublishedArticles articles;
    private final ExcerptPages excerpts;
    private final PairPages pairs;
    private final Notices notices;

    ShareController(
            Answers answers,
            SharePictures pictures,
            PublishedArticles articles,
            ExcerptPages excerpts,
            PairPages pairs,
            Notices notices) {
        this.answers = answers;
        this.pictures = pictures;
        this.articles = articles;
        this.excerpts = excerpts;
        this.pairs = pairs;
        this.notices = notices;
    }

    @GetMapping("/partage/site" + VERSION)
    ResponseEntity<byte[]> site(HttpServletRequest request) {
        return picture(request, () -> current(request, pictures.site()));
    }

    @GetMapping("/partage/article/{slug}" + VERSION)
    ResponseEntity<byte[]> article(@PathVariable String slug, HttpServletRequest request) {
        return picture(request, () -> switch (articles.bySlug(slug)) {
            case PublicAddress.Live live -> current(request, pictures.article(live.article()));
            case PublicAddress.Moved moved -> moved(moved.slug());
            case PublicAddress.Gone gone -> notices.gone(gone.notice());
            case PublicAddress.Unknown unknown -> throw new NotFound();
        });
    }

    @GetMapping("/partage/extrait/" + ID + VERSION)
    ResponseEntity<byte[]> excerpt(@PathVariable UUID id, HttpServletRequest request) {
        return picture(
                request, () -> excerpts.shown(new ExcerptId(id), card -> current(request, excerpts.drawn(card))));
    }

    @GetMapping("/partage/mise-en-regard/" + ID + VERSION)
    ResponseEntity<byte[]> pair(@PathVariable UUID id, HttpServletRequest request) {
        return picture(request, () -> pairs.shown(new ParallelId(id), card -> current(request, pairs.drawn(card))));
    }

    private ResponseEntity<byte[]> picture(HttpServletRequest request, Supplier<Rendered> render) {
        return answers.cached(request, request.getRequestURI(), render);
    }

    private Rendered moved(String slug) {
        if (articles.bySlug(slug) instanceof PublicAddress.Live live) {
            throw new Superseded(pictures.article(live.article()).path());
        }
        throw new NotFound();
    }

    private Rendered current(HttpServletRequest request, Drawn drawn) {
        if (!request.getRequestURI().equals(drawn.path())) {
            throw new Superseded(drawn.path());
        }
        return pictures.picture(drawn);
    }
}
