package press.verbatim.article;

/** Desk addresses of this module; other views navigate by them. */
public final class ArticleDesk {
    public static final String ARTICLES = "articles";
    public static final String SECTIONS = "sections";
    public static final String TOPICS = "topics";

    private ArticleDesk() {}

    /** The route of one article, under {@code /desk}. */
    public static String article(ArticleId id) {
        return ARTICLES + "/" + id;
    }

    /** Its full path, as notices and receipts give it. */
    public static String path(ArticleId id) {
        return "/desk/" + article(id);
    }
}
