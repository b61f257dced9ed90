package press.verbatim.site.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;
import press.verbatim.site.view.ExcerptModel;
import press.verbatim.site.view.ParallelModel;
import press.verbatim.site.view.Picture;
import press.verbatim.site.view.Text;

/** Renders the precompiled templates; pages by name and model, and the cards that stand inside a body. */
@Component
class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    Templates() {
        engine.setTrimControlStructures(true);
    }

    String page(String name, Object model) {
        StringOutput output = new StringOutput(32 * 1024);
        engine.render("site/" + name + ".jte", model, output);
        return output.toString();
    }

    String excerpt(ExcerptModel excerpt, Text text) {
        StringOutput output = new StringOutput();
        engine.render("site/part/excerpt.jte", java.util.Map.of("excerpt", excerpt, "text", text), output);
        return output.toString();
    }

    String parallel(ParallelModel parallel, Text text) {
        StringOutput output = new StringOutput();
        engine.render("site/part/parallel.jte", java.util.Map.of("parallel", parallel, "text", text), output);
        return output.toString();
    }

    String photo(Picture picture) {
        StringOutput output = new StringOutput();
        engine.render("site/part/photo.jte", java.util.Map.of("picture", picture, "first", false), output);
        return output.toString();
    }
}
