package press.verbatim.site.web;

import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import press.verbatim.article.PublishedArticles;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.ProseModel;
import press.verbatim.site.view.Text;

/** Pages in the theme about what cannot be shown, each with its status. */
@Component
class Notices {
    private static final int LATEST = 5;

    /** No address holds a space, so no reader can ask for this page by its key. */
    private static final String ABSENT = " 404";

    private final Frames frames;
    private final Templates templates;
    private final PublishedArticles articles;
    private final Teasers teasers;
    private final PageCache cache;
    private final Wardrobe wardrobe;

    Notices(
            Frames frames,
            Templates templates,
            PublishedArticles articles,
            Teasers teasers,
            PageCache cache,
            Wardrobe wardrobe) {
        this.frames = frames;
        this.templates = templates;
        this.articles = articles;
        this.teasers = teasers;
        this.cache = cache;
        this.wardrobe = wardrobe;
    }

    /** Withdrawn, with the words chosen for readers. */
    Rendered gone(String notice) {
        Text text = frames.text();
        String words = notice.isBlank() ? text.get("site.gone.text") : notice;
        return page(410, text.get("site.gone.title"), words, List.of());
    }

    /** Any other refusal of the server. */
    Rendered status(int status) {
        if (status != 404) {
            return refused(status);
        }
        return wardrobe.isTrying() ? absent() : cache.page(ABSENT, this::absent).page();
    }

    /** The one page for all that does not exist, with the latest headlines; kept, so that a wave of wrong addresses costs nothing. */
    private Rendered absent() {
        Text text = frames.text();
        List<Link> latest = teasers.headlines(articles.latest(null, LATEST).items());
        return page(404, text.get("site.absent.title"), text.get("site.absent.text"), latest);
    }

    private Rendered refused(int status) {
        String kind = switch (status) {
            case 410 -> "gone";
            case 405 -> "method";
            default -> status >= 500 ? "broken" : "badRequest";
        };
        Text text = frames.text();
        return page(status, text.get("site." + kind + ".title"), text.get("site." + kind + ".text"), List.of());
    }

    private Rendered page(int status, String title, String words, List<Link> further) {
        String paragraph = new Element("p").text(words).outerHtml();
        Element home = new Element("a").attr("href", "/").text(frames.text().get("site.home"));
        String html = paragraph + new Element("p").appendChild(home).outerHtml();
        ProseModel model = new ProseModel(frames.frame(frames.unlisted(title, "/")), title, html, further);
        return Rendered.html(status, templates.page("prose", model));
    }
}
