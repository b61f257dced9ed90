package press.verbatim.site.web;

import org.springframework.stereotype.Component;
import press.verbatim.newsletter.FramedPage;
import press.verbatim.newsletter.PageFrame;
import press.verbatim.site.view.ProseModel;

/** Puts the newsletter's own pages into the theme; none of them is for search engines. */
@Component
class ThemedFrame implements PageFrame {
    private final Frames frames;
    private final Templates templates;

    ThemedFrame(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public String page(FramedPage page) {
        ProseModel model = new ProseModel(frames.frame(frames.unlisted(page.title(), "/")), "", page.html());
        return templates.page("prose", model);
    }
}
