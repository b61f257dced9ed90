package press.verbatim.site;

import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.article.Preview;

/** Tells the desk where drafts are shown in the public theme. */
@Component
public class Previews implements Preview {
    /** Where la une as it is being arranged is shown. */
    public static final String FRONT = "/desk-api/preview/front";

    /** Before the public path of a page, shows that page in the draft of the theme. */
    public static final String THEME_DRAFT = "/desk-api/preview/theme/draft";

    /** The same in a version, with its number between this and the path. */
    public static final String THEME_VERSION = "/desk-api/preview/theme/";

    @Override
    public String previewAddress(ArticleId id) {
        return "/desk-api/preview/" + id + "/article/brouillon";
    }
}
