package press.verbatim.newsletter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The precompiled templates of mails and of the newsletter’s public pages; they escape everything they are given. Called
 * by this module only.
 */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    public static String render(String name, Map<String, Object> values) {
        StringOutput output = new StringOutput();
        ENGINE.render(name, values, output);
        return output.toString();
    }
}
