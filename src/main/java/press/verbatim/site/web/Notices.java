package press.verbatim.site.web;

import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import press.verbatim.site.view.ProseModel;
import press.verbatim.site.view.Text;

/** Pages in the theme about what cannot be shown, each with its status. */
@Component
class Notices {
    private final Frames frames;
    private final Templates templates;

    Notices(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    /** Withdrawn, with the words chosen for readers. */
    Rendered gone(String notice) {
        Text text = frames.text();
        return page(410, text.get("site.gone.title"), notice.isBlank() ? text.get("site.gone.text") : notice);
    }

    /** Any other refusal of the server. */
    Rendered status(int status) {
        String kind = switch (status) {
            case 404 -> "absent";
            case 410 -> "gone";
            case 405 -> "method";
            default -> status >= 500 ? "broken" : "badRequest";
        };
        Text text = frames.text();
        return page(status, text.get("site." + kind + ".title"), text.get("site." + kind + ".text"));
    }

    private Rendered page(int status, String title, String words) {
        String paragraph = new Element("p").text(words).outerHtml();
        Element home = new Element("a").attr("href", "/").text(frames.text().get("site.home"));
        String html = paragraph + new Element("p").appendChild(home).outerHtml();
        ProseModel model = new ProseModel(frames.frame(frames.unlisted(title, "/")), title, html);
        return Rendered.html(status, templates.page("prose", model));
    }
}
