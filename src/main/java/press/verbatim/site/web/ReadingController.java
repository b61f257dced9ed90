package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.article.PublicAddress;
import press.verbatim.article.PublishedArticles;
import press.verbatim.platform.NotFound;
import press.verbatim.site.PublishedFront;

/** Readers' main addresses: la une and the article; moved, withdrawn and unknown articles get 301, 410 and 404. */
@RestController
class ReadingController {
    private static final String NINJS = ".ninjs.json";

    private final Answers answers;
    private final OneMoment moment;
    private final PublishedFront front;
    private final PublishedArticles articles;
    private final FrontPages frontPages;
    private final ArticlePages articlePages;
    private final Ninjs ninjs;
    private final Notices notices;

    ReadingController(
            Answers answers,
            OneMoment moment,
            PublishedFront front,
            PublishedArticles articles,
            FrontPages frontPages,
            ArticlePages articlePages,
            Ninjs ninjs,
            Notices notices) {
        this.answers = answers;
        this.moment = moment;
        this.front = front;
        this.articles = articles;
        this.frontPages = frontPages;
        this.articlePages = articlePages;
        this.ninjs = ninjs;
        this.notices = notices;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> front(HttpServletRequest request) {
        return answers.cached(
                request, "/", () -> moment.page(() -> Rendered.html(200, frontPages.page(front.released(), false))));
    }

    @GetMapping("/article/{slug}")
    ResponseEntity<byte[]> article(@PathVariable String slug, HttpServletRequest request) {
        return answers.cached(request, Addresses.article(slug), () -> moment.page(() -> article(slug)));
    }

    @GetMapping("/article/{slug}.ninjs.json")
    ResponseEntity<byte[]> ninjs(@PathVariable String slug, HttpServletRequest request) {
        return answers.cached(request, Addresses.article(slug) + NINJS, () -> switch (articles.bySlug(slug)) {
            case PublicAddress.Live live ->
                Rendered.of(200, "application/json;charset=UTF-8", ninjs.of(live.article()));
            case PublicAddress.Moved moved -> Rendered.moved(Addresses.article(moved.slug()) + NINJS);
            case PublicAddress.Gone gone -> notices.gone(gone.notice());
            case PublicAddress.Unknown unknown -> throw new NotFound();
        });
    }

    private Rendered article(String slug) {
        return switch (articles.bySlug(slug)) {
            case PublicAddress.Live live -> Rendered.html(200, articlePages.page(live.article(), false));
            case PublicAddress.Moved moved -> Rendered.moved(Addresses.article(moved.slug()));
            case PublicAddress.Gone gone -> notices.gone(gone.notice());
            case PublicAddress.Unknown unknown -> throw new NotFound();
        };
    }
}
