package press.verbatim.site.web;

import java.util.List;
import org.springframework.stereotype.Component;
import press.verbatim.site.FrontContent;
import press.verbatim.site.theme.FrontForm;
import press.verbatim.site.theme.FrontOpening;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.FrontModel;

/** Renders la une, as released or as an editor is arranging it. */
@Component
public class FrontPages {
    private final Frames frames;
    private final Teasers teasers;
    private final Templates templates;
    private final SignBox signBox;
    private final StructuredData structured;
    private final Wardrobe wardrobe;

    FrontPages(
            Frames frames,
            Teasers teasers,
            Templates templates,
            SignBox signBox,
            StructuredData structured,
            Wardrobe wardrobe) {
        this.frames = frames;
        this.teasers = teasers;
        this.templates = templates;
        this.signBox = signBox;
        this.structured = structured;
        this.wardrobe = wardrobe;
    }

    /** The whole page; a preview differs by one robots meta and one banner. */
    public String page(FrontContent content, boolean draft) {
        FrontForm form = wardrobe.choices().front();
        FrontContent shaped = FrontShape.of(content, form);
        FrontModel model = new FrontModel(
                frames.frame(head(), draft),
                shaped.opening().stream().findFirst().map(teasers::full).orElse(null),
                teasers.full(shaped.second()),
                shaped.wire().stream().map(teasers::brief).toList(),
                form.opening() == FrontOpening.DENSE,
                signBox.on("/"));
        return templates.page("front", model);
    }

    private Frame.Head head() {
        String name = frames.identity().name();
        String baseline = frames.identity().baseline();
        String title = baseline.isBlank() ? name : frames.text().get("site.front.title", name, baseline);
        return new Frame.Head(
                title,
                baseline.isBlank() ? name : baseline,
                frames.absolute("/"),
                "website",
                frames.siteCard(),
                "/",
                true,
                structured.publication(),
                false,
                null,
                List.of());
    }
}
