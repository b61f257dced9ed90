package press.verbatim.site;

import press.verbatim.article.ArticleId;

/**
 * An article placed on la une.
 *
 * @param title titre de une; blank for the article's own headline
 */
public record FrontPlace(FrontSlot slot, ArticleId article, String title) {
    public static final int TITLE_MAX = 220;
}
